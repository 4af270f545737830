-- 0008_help.sql -- residents who need help: what they ask, which desk looks after it, who helps.
--
-- A resident has no account. What says who they are stands apart (help_asker, help_wish, help_note) and is deleted half a year
-- after their request was closed; the request and its parts stay, without anybody in them, so that figures keep adding up.

CREATE TABLE help_category (                -- subject: none; erase: keep; keep: always; small: yes
    id       INTEGER NOT NULL PRIMARY KEY,  -- technical: key
    parent   INTEGER REFERENCES help_category(id), -- public: the group it stands in; none for a group
    code     TEXT    NOT NULL UNIQUE,       -- public: its name in exports
    way      INTEGER NOT NULL,              -- public: how helpers come to it (enum help_way)
    insured  INTEGER NOT NULL,              -- public: 1 when nobody may help without insurance
    remote   INTEGER NOT NULL,              -- public: 1 when distance does not matter
    min_age  INTEGER NOT NULL,              -- public: youngest age of helpers; 0 any
    position INTEGER NOT NULL,              -- public: order on the page
    open     INTEGER NOT NULL               -- public: 0 when it cannot be asked any more
) STRICT;

CREATE TABLE help_category_text (           -- subject: none; erase: keep; keep: always; small: yes
    category INTEGER NOT NULL REFERENCES help_category(id), -- technical: of which category
    lang     INTEGER NOT NULL,              -- public: language
    name     TEXT    NOT NULL,              -- public: its name
    asker    TEXT    NOT NULL,              -- public: what somebody who asks should know
    helper   TEXT    NOT NULL,              -- public: what somebody who helps should know
    PRIMARY KEY (category, lang)
) STRICT;

CREATE TABLE help_desk (                    -- subject: none; erase: keep; keep: always; small: yes
    id       INTEGER NOT NULL PRIMARY KEY,  -- technical: key
    name     TEXT    NOT NULL,              -- public: name
    phone    TEXT    NOT NULL,              -- public: telephone (empty: that of the site)
    position INTEGER NOT NULL               -- public: order; what no rule sends elsewhere comes to the first one
) STRICT;

CREATE TABLE help_operator (                -- subject: person; erase: row; keep: while the person works at the desk
    person  INTEGER NOT NULL PRIMARY KEY REFERENCES person(id), -- technical: who
    desk    INTEGER NOT NULL REFERENCES help_desk(id), -- personal: the desk you work at
    created INTEGER NOT NULL                -- technical: since when
) STRICT;
CREATE INDEX help_operator_desk ON help_operator(desk);

CREATE TABLE help_rule (                    -- subject: none; erase: keep; keep: always; small: yes
    id       INTEGER NOT NULL PRIMARY KEY,  -- technical: key
    position INTEGER NOT NULL,              -- public: the first rule that fits decides
    speaks   TEXT    NOT NULL,              -- public: language of the person helped (ISO 639 code, empty: any)
    place    INTEGER NOT NULL,              -- public: municipality or part of one (a place key, 0: any)
    category INTEGER REFERENCES help_category(id), -- public: what is asked (none: anything)
    desk     INTEGER NOT NULL REFERENCES help_desk(id) -- public: the desk it goes to
) STRICT;

CREATE TABLE help_request (                 -- subject: none; erase: keep; keep: always, for figures, without names
    id          INTEGER NOT NULL PRIMARY KEY, -- technical: key
    number      TEXT    NOT NULL UNIQUE,    -- technical: the case number to quote, nine digits of chance
    desk        INTEGER NOT NULL REFERENCES help_desk(id), -- technical: the one desk whose list it is on
    first_desk  INTEGER NOT NULL REFERENCES help_desk(id), -- technical: the desk it came to
    channel     INTEGER NOT NULL,           -- technical: enum help_channel
    for_other   INTEGER NOT NULL,           -- technical: 1 when somebody else asked
    speaks      TEXT    NOT NULL,           -- technical: language of the person helped (ISO 639 code)
    lang        INTEGER NOT NULL,           -- technical: language in which we write
    place       INTEGER NOT NULL,           -- technical: where, a place key, never a street
    state       INTEGER NOT NULL,           -- technical: enum help_state
    consent     INTEGER NOT NULL,           -- technical: 1 read on the page, 2 read out on the telephone
    taken_by    INTEGER REFERENCES person(id), -- technical: who took the call; none for the page
    created     INTEGER NOT NULL,           -- technical: when it was asked
    created_day INTEGER NOT NULL,           -- technical: the same as a day, for figures
    touched     INTEGER NOT NULL,           -- technical: when a desk first did something; 0 not yet
    closed      INTEGER NOT NULL,           -- technical: when nothing was left to do; 0 open
    due_day     INTEGER NOT NULL,           -- technical: the day on which something must happen
    next_step   INTEGER NOT NULL            -- technical: what must happen then (enum help_step)
) STRICT;
CREATE INDEX help_request_desk ON help_request(desk, state, due_day);
CREATE INDEX help_request_closed ON help_request(closed);
CREATE INDEX help_request_day ON help_request(created_day);

CREATE TABLE help_asker (                   -- subject: none; erase: row; keep: until half a year after the request was closed
    request      INTEGER NOT NULL PRIMARY KEY REFERENCES help_request(id), -- technical: whose request
    name         TEXT    NOT NULL,          -- personal: the person helped
    name_fold    TEXT    NOT NULL,          -- personal: finding them by name
    phone        TEXT    NOT NULL,          -- personal: calling them (E.164; empty when none)
    email        TEXT    NOT NULL,          -- personal: writing to them (empty when none)
    caller       TEXT    NOT NULL,          -- personal: who asked for them (empty: they themselves)
    caller_phone TEXT    NOT NULL           -- personal: calling that person (E.164; empty when none)
) STRICT;
CREATE INDEX help_asker_phone ON help_asker(phone);
CREATE INDEX help_asker_caller ON help_asker(caller_phone);
CREATE INDEX help_asker_name ON help_asker(name_fold);

CREATE TABLE help_part (                    -- subject: none; erase: keep; keep: with the request
    id         INTEGER NOT NULL PRIMARY KEY, -- technical: key
    request    INTEGER NOT NULL REFERENCES help_request(id), -- technical: of which request
    category   INTEGER NOT NULL REFERENCES help_category(id), -- technical: what is asked
    often      INTEGER NOT NULL,            -- technical: enum help_often
    grid       INTEGER NOT NULL,            -- technical: when in the week, 28 bits; 0 any time
    state      INTEGER NOT NULL,            -- technical: enum help_part_state
    agreed_day INTEGER NOT NULL,            -- technical: when somebody agreed to help; 0 not yet
    ended_day  INTEGER NOT NULL             -- technical: when it was done, withdrawn or given up; 0 not yet
) STRICT;
CREATE INDEX help_part_request ON help_part(request);
CREATE INDEX help_part_category ON help_part(category, state);

CREATE TABLE help_wish (                    -- subject: none; erase: row; keep: until half a year after the request was closed
    part   INTEGER NOT NULL PRIMARY KEY REFERENCES help_part(id), -- technical: of which part
    moment TEXT    NOT NULL,                -- personal: when it suits, in their own words
    know   TEXT    NOT NULL                 -- personal: what the helper should know
) STRICT;

-- Which browsers may see a case: the one that asked, and those that gave number and telephone.
CREATE TABLE help_view (                    -- subject: none; erase: row; keep: until it expires
    request INTEGER NOT NULL REFERENCES help_request(id), -- technical: which case
    browser TEXT    NOT NULL,               -- technical: hash of the cookie
    expires INTEGER NOT NULL,               -- technical: last moment
    PRIMARY KEY (browser, request)
) STRICT;
CREATE INDEX help_view_expires ON help_view(expires);

CREATE TABLE help_handover (                -- subject: none; erase: keep; keep: with the request
    id        INTEGER NOT NULL PRIMARY KEY, -- technical: key
    request   INTEGER NOT NULL REFERENCES help_request(id), -- technical: what was handed over
    from_desk INTEGER NOT NULL REFERENCES help_desk(id), -- technical: by which desk
    to_desk   INTEGER NOT NULL REFERENCES help_desk(id), -- technical: to which desk
    by_person INTEGER NOT NULL REFERENCES person(id), -- technical: who did it
    reason    INTEGER NOT NULL,             -- technical: why (enum help_reason)
    at        INTEGER NOT NULL              -- technical: when
) STRICT;
CREATE INDEX help_handover_request ON help_handover(request);

CREATE TABLE help_note (                    -- subject: none; erase: row; keep: until half a year after the request was closed
    id        INTEGER NOT NULL PRIMARY KEY, -- technical: key
    request   INTEGER NOT NULL REFERENCES help_request(id), -- technical: of which case
    by_person INTEGER REFERENCES person(id), -- technical: who wrote it; none for the person helped
    kind      INTEGER NOT NULL,             -- technical: enum help_note_kind
    words     TEXT    NOT NULL,             -- personal: what was said or done
    at        INTEGER NOT NULL              -- technical: when
) STRICT;
CREATE INDEX help_note_request ON help_note(request);

-- Who has a case open on the screen at this moment.
CREATE TABLE help_presence (                -- subject: person; erase: row; keep: one day
    request INTEGER NOT NULL REFERENCES help_request(id), -- technical: which case
    person  INTEGER NOT NULL REFERENCES person(id), -- technical: who
    at      INTEGER NOT NULL,               -- technical: when last
    PRIMARY KEY (request, person)
) STRICT;
CREATE INDEX help_presence_at ON help_presence(at);
CREATE INDEX help_presence_person ON help_presence(person);

CREATE TABLE help_signup (                  -- subject: person; erase: keep; keep: always, without your name
    person      INTEGER NOT NULL REFERENCES person(id), -- technical: who wants to help
    category    INTEGER NOT NULL REFERENCES help_category(id), -- personal: with what you want to help residents
    created     INTEGER NOT NULL,           -- technical: since when
    created_day INTEGER NOT NULL,           -- technical: the same as a day, for figures
    ended       INTEGER NOT NULL,           -- technical: when you stopped; 0 not
    PRIMARY KEY (category, person)
) STRICT;
CREATE INDEX help_signup_person ON help_signup(person);

CREATE TABLE help_neighbour (               -- subject: person; erase: row; keep: with the person
    person     INTEGER NOT NULL PRIMARY KEY REFERENCES person(id), -- technical: who helps residents
    insured    INTEGER NOT NULL,            -- personal: since when you are insured as a volunteer (0 not)
    insured_by INTEGER NOT NULL,            -- technical: who noted it: the person, or an operator on the telephone
    age_said   INTEGER NOT NULL             -- personal: the age that you said you have at least
) STRICT;

CREATE TABLE help_invitation (              -- subject: person; erase: keep; keep: 5 years, then anonymous
    id        INTEGER NOT NULL PRIMARY KEY, -- technical: key
    part      INTEGER NOT NULL REFERENCES help_part(id), -- technical: for which help
    person    INTEGER REFERENCES person(id), -- technical: who was asked; none after five years
    by_person INTEGER NOT NULL REFERENCES person(id), -- technical: who asked
    reasons   TEXT    NOT NULL,             -- personal: why you were asked (codes)
    state     INTEGER NOT NULL,             -- personal: what you answered (enum help_answer)
    sent      INTEGER NOT NULL,             -- personal: when
    answered  INTEGER NOT NULL,             -- personal: when you answered (0 not yet)
    UNIQUE (part, person)
) STRICT;
CREATE INDEX help_invitation_person ON help_invitation(person, sent);

CREATE TABLE help_assignment (              -- subject: person; erase: keep; keep: 7 years, then anonymous
    id          INTEGER NOT NULL PRIMARY KEY, -- technical: key
    part        INTEGER NOT NULL REFERENCES help_part(id), -- technical: which help
    person      INTEGER REFERENCES person(id), -- technical: who; none after seven years
    state       INTEGER NOT NULL,           -- personal: how it went (enum help_outcome)
    agreed      INTEGER NOT NULL,           -- personal: when you agreed to help
    agreed_day  INTEGER NOT NULL,           -- technical: the same as a day, for figures
    ended_day   INTEGER NOT NULL,           -- personal: when it was over (0 not yet)
    helper_said INTEGER NOT NULL,           -- personal: what you said about it (0 nothing, 1 it went ahead, 2 it did not)
    asker_said  INTEGER NOT NULL,           -- personal: what the person helped said (0 nothing, 1 it went ahead, 2 it did not)
    asked       INTEGER NOT NULL            -- technical: when you were asked how it went; 0 not yet
) STRICT;
CREATE INDEX help_assignment_part ON help_assignment(part);
CREATE INDEX help_assignment_person ON help_assignment(person);
CREATE INDEX help_assignment_day ON help_assignment(agreed_day);
-- One helper for each part at a time: the last place has one winner.
CREATE UNIQUE INDEX help_assignment_now ON help_assignment(part) WHERE state < 2;

-- ---- what figures are made from ----

-- Requests, by the day on which they came. touched: those that a desk did something about; wait: seconds until it did, together.
CREATE VIEW help_request_facts AS
    SELECT created_day AS day, place, first_desk, desk, channel, state, count(*) AS n,
           CAST(sum(CASE WHEN touched > 0 THEN 1 ELSE 0 END) AS INTEGER) AS touched,
           CAST(sum(CASE WHEN touched > 0 THEN touched - created ELSE 0 END) AS INTEGER) AS wait
    FROM help_request GROUP BY 1, 2, 3, 4, 5, 6;

-- Parts, by the day on which their request came.
CREATE VIEW help_part_facts AS
    SELECT r.created_day AS day, r.place, p.category, p.state, count(*) AS n
    FROM help_part p JOIN help_request r ON r.id = p.request GROUP BY 1, 2, 3, 4;

-- Sign-ups, by day and category; and the people behind them, by the day of their first one and the place they leave from (0 for
-- a profile that was erased).
CREATE VIEW help_signup_facts AS
    SELECT created_day AS day, category, count(*) AS n FROM help_signup GROUP BY 1, 2;
CREATE VIEW help_helper_facts AS
    SELECT s.day, coalesce(h.place, 0) AS place, count(*) AS n
    FROM (SELECT person, min(created_day) AS day FROM help_signup GROUP BY person) AS s
    LEFT JOIN helper h ON h.id = s.person GROUP BY 1, 2;

-- Requests that went from one desk to another.
CREATE VIEW help_handover_facts AS
    SELECT from_desk, to_desk, count(*) AS n FROM help_handover GROUP BY 1, 2;
