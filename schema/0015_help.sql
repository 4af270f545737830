-- 0015_help.sql -- figures of help for residents, counted beforehand by month.
--
-- A year of a million parts is too much to add up for every reader, so a tick adds up each month once, from the tables of 0008, and
-- what happened is counted in the month in which it happened: a month that is over no longer changes.

CREATE TABLE help_tally (                   -- subject: none; erase: keep; keep: always, counts
    category INTEGER NOT NULL,              -- technical: what it is about; 0 for everything together
    month    INTEGER NOT NULL,              -- technical: year * 12 + month, January is 0
    place    INTEGER NOT NULL,              -- technical: a municipality (a place key); 0 unknown, and of one category all outside Brussels
    requests INTEGER NOT NULL,              -- technical: requests that came
    parts    INTEGER NOT NULL,              -- technical: things asked in them
    helpers  INTEGER NOT NULL,              -- technical: people who signed up for the first time; of everything together only
    sign_ups INTEGER NOT NULL,              -- technical: sign-ups
    agreed   INTEGER NOT NULL,              -- technical: parts for which somebody agreed to help
    done     INTEGER NOT NULL,              -- technical: parts that were done
    PRIMARY KEY (category, month, place)
) STRICT;
CREATE INDEX help_tally_month ON help_tally(month);

-- How many took how long: medians come from this.
CREATE TABLE help_tally_span (              -- subject: none; erase: keep; keep: always, counts
    what  INTEGER NOT NULL,                 -- technical: enum help_span
    month INTEGER NOT NULL,                 -- technical: the month in which it ended
    of    INTEGER NOT NULL,                 -- technical: the desk, or the category
    span  INTEGER NOT NULL,                 -- technical: how long, in whole hours or days
    n     INTEGER NOT NULL,                 -- technical: how many
    PRIMARY KEY (what, month, of, span)
) STRICT;
CREATE INDEX help_tally_span_month ON help_tally_span(month);

CREATE TABLE help_tally_last (              -- subject: none; erase: keep; keep: always; small: yes
    id INTEGER NOT NULL PRIMARY KEY,        -- technical: always 1
    at INTEGER NOT NULL                     -- technical: when we last counted
) STRICT;

-- What counting reads: only what happened in a month.
CREATE INDEX help_request_touched ON help_request(touched) WHERE touched > 0;
CREATE INDEX help_part_agreed ON help_part(agreed_day) WHERE agreed_day > 0;
CREATE INDEX help_part_ended ON help_part(ended_day) WHERE ended_day > 0;
CREATE INDEX help_signup_day ON help_signup(created_day, person);
