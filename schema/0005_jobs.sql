-- 0005_jobs.sql -- jobs of organisations, what was understood of them, who was invited, who came.

CREATE TABLE job (                          -- subject: none; erase: keep; keep: 5 years after the end
    id          INTEGER NOT NULL PRIMARY KEY, -- technical: key
    org         INTEGER NOT NULL REFERENCES org(id), -- public: which organisation asks
    author      INTEGER NOT NULL REFERENCES person(id), -- technical: who wrote it
    title       TEXT    NOT NULL,           -- public: one line
    task        TEXT    NOT NULL,           -- public: what is to be done, in their own words
    experience  TEXT    NOT NULL,           -- public: experience asked
    skills      TEXT    NOT NULL,           -- public: skills asked
    languages   TEXT    NOT NULL,           -- public: languages asked
    studies     TEXT    NOT NULL,           -- public: studies asked
    paid        INTEGER NOT NULL,           -- public: 1 volunteer, 2 temporary paid
    place       INTEGER NOT NULL,           -- public: where, a place key
    grid        INTEGER NOT NULL,           -- public: when in the week, 28 bits
    from_day    INTEGER NOT NULL,           -- public: first day
    until_day   INTEGER NOT NULL,           -- public: last day; 0 without end
    people      INTEGER NOT NULL,           -- public: how many people are needed
    rubric      INTEGER NOT NULL,           -- public: rubric, the author's choice or the guess
    rubric_guess INTEGER NOT NULL,          -- technical: what the program thought
    rubric_p    INTEGER NOT NULL,           -- technical: how sure it was, per thousand
    state       INTEGER NOT NULL,           -- public: enum job_state
    created     INTEGER NOT NULL,           -- technical: when it was written
    created_day INTEGER NOT NULL,           -- technical: the same as a day, for figures
    closed      INTEGER NOT NULL            -- technical: when it was closed; 0 open
) STRICT;
CREATE INDEX job_org ON job(org);
CREATE INDEX job_open ON job(state, until_day);
CREATE INDEX job_created ON job(created_day);

CREATE TABLE job_item (                     -- subject: none; erase: keep; keep: with the job
    id      INTEGER NOT NULL PRIMARY KEY,   -- technical: key
    job     INTEGER NOT NULL REFERENCES job(id), -- technical: of which job
    kind    INTEGER NOT NULL,               -- public: enum concept_kind
    concept TEXT    NOT NULL,               -- public: a lexicon id
    need    INTEGER NOT NULL,               -- public: 0 must, 1 welcome, 2 not needed
    guess   INTEGER NOT NULL,               -- technical: what the program thought; 3 the author added it
    removed INTEGER NOT NULL,               -- technical: 1 when the author took it away
    words   TEXT    NOT NULL                -- public: the words it was read from
) STRICT;
CREATE INDEX job_item_job ON job_item(job);

CREATE TABLE job_rubric (                   -- subject: none; erase: keep; keep: with the job
    job     INTEGER NOT NULL REFERENCES job(id), -- technical: of which job
    rubric  INTEGER NOT NULL,               -- technical: rubric
    p       INTEGER NOT NULL,               -- technical: probability that the program gave, per thousand
    PRIMARY KEY (job, rubric)
) STRICT;

CREATE TABLE invitation (                   -- subject: person; erase: keep; keep: 5 years, then anonymous
    id       INTEGER NOT NULL PRIMARY KEY,  -- technical: key
    job      INTEGER NOT NULL REFERENCES job(id), -- technical: for which job
    person   INTEGER REFERENCES person(id), -- technical: who was asked; none when it is anonymous
    by_person INTEGER NOT NULL REFERENCES person(id), -- technical: who asked
    reasons  TEXT    NOT NULL,              -- personal: why you were asked (codes)
    state    INTEGER NOT NULL,              -- personal: what you answered (enum invitation_state)
    sent     INTEGER NOT NULL,              -- personal: when
    answered INTEGER NOT NULL,              -- personal: when you answered (0 not yet)
    UNIQUE (job, person)
) STRICT;
CREATE INDEX invitation_person ON invitation(person, sent);

CREATE TABLE deployment (                   -- subject: person; erase: keep; keep: 7 years, then anonymous
    id          INTEGER NOT NULL PRIMARY KEY, -- technical: key
    invitation  INTEGER NOT NULL UNIQUE REFERENCES invitation(id), -- technical: from which invitation
    job         INTEGER NOT NULL REFERENCES job(id), -- technical: for which job
    org         INTEGER NOT NULL REFERENCES org(id), -- technical: at which organisation
    person      INTEGER REFERENCES person(id), -- technical: who; none when it is anonymous
    state       INTEGER NOT NULL,           -- personal: how far it is (enum deployment_state)
    origin      INTEGER NOT NULL,           -- technical: 1 recorded by a person, 2 by the loop
    start_day   INTEGER NOT NULL,           -- personal: the first day
    end_day     INTEGER NOT NULL,           -- personal: the last day (0 not yet)
    hours       INTEGER NOT NULL,           -- personal: how many hours you worked (as told; 0 not told)
    helper_said INTEGER NOT NULL,           -- personal: what you said about it (0 nothing, 1 it went ahead, 2 it did not)
    org_said    INTEGER NOT NULL,           -- personal: what the organisation said about it (0 nothing, 1 it went ahead, 2 it did not)
    asked       INTEGER NOT NULL,           -- technical: when both were last asked
    asked_times INTEGER NOT NULL            -- technical: how often they were asked
) STRICT;
CREATE INDEX deployment_job ON deployment(job);
CREATE INDEX deployment_person ON deployment(person);
CREATE INDEX deployment_state ON deployment(state, start_day);
