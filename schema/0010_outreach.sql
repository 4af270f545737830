-- 0010_outreach.sql -- calls to many people at once and who signed up; campaigns with rounds and who took part;
-- the weekly mail.

CREATE TABLE campaign (                     -- subject: none; erase: keep; keep: 5 years after it ended; small: yes
    id           INTEGER NOT NULL PRIMARY KEY, -- technical: key
    author       INTEGER NOT NULL REFERENCES person(id), -- technical: who wrote it
    target       INTEGER NOT NULL,          -- public: how many are wanted in all; 0 not said
    round_target INTEGER NOT NULL,          -- public: how many are wanted each round; 0 not said
    every_days   INTEGER NOT NULL,          -- public: days from one round to the next; 0 there is one round
    first_day    INTEGER NOT NULL,          -- public: the day on which the first round begins
    last_day     INTEGER NOT NULL,          -- public: the last day; 0 without end
    created      INTEGER NOT NULL,          -- technical: when it was written
    ended        INTEGER NOT NULL           -- technical: when a coordinator ended it; 0 not
) STRICT;

CREATE TABLE campaign_text (                -- subject: none; erase: keep; keep: with the campaign
    campaign INTEGER NOT NULL REFERENCES campaign(id), -- technical: of which campaign
    lang     INTEGER NOT NULL,              -- public: the language
    title    TEXT    NOT NULL,              -- public: name of the campaign
    unit     TEXT    NOT NULL,              -- public: what is counted: letters, packs
    PRIMARY KEY (campaign, lang)
) STRICT;

CREATE TABLE campaign_person (              -- subject: person; erase: row; keep: 1 year after the campaign ended
    campaign INTEGER NOT NULL REFERENCES campaign(id), -- technical: which campaign
    person   INTEGER NOT NULL REFERENCES person(id), -- technical: who is asked again each round
    since    INTEGER NOT NULL,              -- personal: since when
    PRIMARY KEY (campaign, person)
) STRICT;
CREATE INDEX campaign_person_person ON campaign_person(person);

CREATE TABLE campaign_round (               -- subject: none; erase: keep; keep: with the campaign
    id       INTEGER NOT NULL PRIMARY KEY,  -- technical: key
    campaign INTEGER NOT NULL REFERENCES campaign(id), -- technical: of which campaign
    number   INTEGER NOT NULL,              -- public: 1 for the first
    day      INTEGER NOT NULL,              -- public: the day on which it begins
    last_day INTEGER NOT NULL,              -- public: its last day; 0 without end
    asked    INTEGER NOT NULL,              -- technical: people up to this number were asked to take part
    told     INTEGER NOT NULL,              -- technical: people up to this number were asked how it went
    UNIQUE (campaign, number)
) STRICT;
CREATE INDEX campaign_round_asked ON campaign_round(asked);
CREATE INDEX campaign_round_told ON campaign_round(told, last_day);

CREATE TABLE campaign_part (                -- subject: person; erase: keep; keep: 5 years, then anonymous
    id       INTEGER NOT NULL PRIMARY KEY,  -- technical: key
    round    INTEGER NOT NULL REFERENCES campaign_round(id), -- technical: in which round
    person   INTEGER REFERENCES person(id), -- technical: who; none when it is anonymous
    state    INTEGER NOT NULL,              -- personal: whether you took part (enum part_state)
    amount   INTEGER NOT NULL,              -- personal: how many you did (0 not told)
    noted    INTEGER NOT NULL,              -- technical: a coordinator who noted it; 0 the person
    changed  INTEGER NOT NULL,              -- personal: when that was said
    UNIQUE (round, person)
) STRICT;
CREATE INDEX campaign_part_person ON campaign_part(person);
CREATE INDEX campaign_part_changed ON campaign_part(changed) WHERE person IS NOT NULL;

CREATE TABLE call (                         -- subject: none; erase: keep; keep: 5 years after it was closed
    id          INTEGER NOT NULL PRIMARY KEY, -- technical: key
    author      INTEGER NOT NULL REFERENCES person(id), -- technical: who wrote it
    state       INTEGER NOT NULL,           -- technical: enum call_state
    campaign    INTEGER REFERENCES campaign(id), -- technical: for which campaign; none
    places      INTEGER NOT NULL,           -- public: how many can sign up; 0 without limit
    from_day    INTEGER NOT NULL,           -- public: the first day; 0 not said
    until_day   INTEGER NOT NULL,           -- public: the last day, behind which nobody can sign up; 0 not said
    works       INTEGER NOT NULL,           -- technical: the segment: kinds of work (bits); 0 all
    langs       INTEGER NOT NULL,           -- technical: the segment: languages in which we write to people (bits); 0 all
    near        INTEGER NOT NULL,           -- technical: the segment: around this place (a place key); 0 everywhere
    radius      INTEGER NOT NULL,           -- technical: the segment: kilometres around it
    active_days INTEGER NOT NULL,           -- technical: the segment: was here in so many days; 0 always
    digest      TEXT    NOT NULL,           -- technical: of the texts, so that the same call is known again
    counted     INTEGER NOT NULL,           -- technical: people in the segment when it was sent
    sender      INTEGER REFERENCES person(id), -- technical: who wanted it sent
    approver    INTEGER REFERENCES person(id), -- technical: the second person, who agreed
    sent        INTEGER NOT NULL,           -- technical: when it began to go out; 0 not yet
    upto        INTEGER NOT NULL,           -- technical: how far it is: people up to this number were looked at
    created     INTEGER NOT NULL,           -- technical: when it was written
    closed      INTEGER NOT NULL            -- technical: when it was closed; 0 open
) STRICT;
CREATE INDEX call_state ON call(state);
CREATE INDEX call_digest ON call(digest, sent);

CREATE TABLE call_text (                    -- subject: none; erase: keep; keep: with the call
    call  INTEGER NOT NULL REFERENCES call(id), -- technical: of which call
    lang  INTEGER NOT NULL,                 -- public: the language
    title TEXT    NOT NULL,                 -- public: one line
    body  TEXT    NOT NULL,                 -- public: what is asked
    PRIMARY KEY (call, lang)
) STRICT;

CREATE TABLE call_group (                   -- subject: none; erase: keep; keep: with the call
    call   INTEGER NOT NULL REFERENCES call(id), -- technical: of which call
    choice INTEGER NOT NULL,                -- technical: the segment: people of this group of another feature
    PRIMARY KEY (call, choice)
) STRICT;

CREATE TABLE call_person (                  -- subject: person; erase: keep; keep: 5 years, then anonymous
    id       INTEGER NOT NULL PRIMARY KEY,  -- technical: key
    call     INTEGER NOT NULL REFERENCES call(id), -- technical: which call
    person   INTEGER REFERENCES person(id), -- technical: who got it; none when it is anonymous
    state    INTEGER NOT NULL,              -- personal: what you answered (enum call_answer)
    mailed   INTEGER NOT NULL,              -- personal: when it was sent to you
    answered INTEGER NOT NULL,              -- personal: when you answered (0 not yet)
    turn     INTEGER NOT NULL,              -- technical: order of the answers, for the waiting list; 0 none
    UNIQUE (call, person)
) STRICT;
CREATE INDEX call_person_state ON call_person(call, state, turn);
CREATE INDEX call_person_person ON call_person(person);
CREATE INDEX call_person_mailed ON call_person(mailed) WHERE person IS NOT NULL;

CREATE TABLE weekly_mail (                  -- subject: none; erase: keep; keep: 1 year; small: yes
    id     INTEGER NOT NULL PRIMARY KEY,    -- technical: the day for which it is, so that there is one
    state  INTEGER NOT NULL,                -- technical: enum digest_state
    began  INTEGER NOT NULL,                -- technical: when it was begun; needs opened then or later are for the next one
    upto   INTEGER NOT NULL,                -- technical: people up to this number were looked at
    people INTEGER NOT NULL,                -- technical: for how many people there was something
    needs  INTEGER NOT NULL,                -- technical: how many needs were open
    mailed INTEGER NOT NULL,                -- technical: for how many people it was written
    built  INTEGER NOT NULL,                -- technical: when everybody was looked at; 0 not yet
    ended  INTEGER NOT NULL                 -- technical: when the last one was written; 0 not yet
) STRICT;

CREATE TABLE weekly_mail_person (                -- subject: person; erase: row; keep: until the weekly mail is written
    digest INTEGER NOT NULL REFERENCES weekly_mail(id), -- technical: of which week
    person INTEGER NOT NULL REFERENCES person(id), -- technical: for whom
    needs  TEXT    NOT NULL,                -- personal: the help near you that was found for you
    PRIMARY KEY (digest, person)
) STRICT;
CREATE INDEX weekly_mail_person_person ON weekly_mail_person(person);
