-- 0009_learn.sql -- what people teach the engine: examples of texts with the rubric that their authors chose, the versions of the
-- model that were made from them, and what coordinators changed in the lexicon.

-- What an author saw and confirmed or corrected: jobs that are past their draft. For learning and nothing else.
CREATE VIEW job_lesson AS
    SELECT id AS job, title, task, experience, skills, languages, studies, rubric, rubric_guess AS guess FROM job WHERE state > 0;

-- The same for single concepts. need: 3 when the author took it away; guess: 3 when the author added it.
CREATE VIEW job_item_lesson AS
    SELECT i.job, i.concept, i.guess, CASE WHEN i.removed = 1 THEN 3 ELSE i.need END AS need, i.words
    FROM job_item i JOIN job j ON j.id = i.job
    WHERE j.state > 0 AND (i.removed = 1 OR i.need <> i.guess);

CREATE TABLE lesson (                       -- subject: none; erase: keep; keep: 3 years
    id     INTEGER NOT NULL PRIMARY KEY,    -- technical: key
    job    INTEGER NOT NULL UNIQUE REFERENCES job(id), -- technical: whose text it is
    at     INTEGER NOT NULL,                -- technical: when it was kept
    words  TEXT    NOT NULL,                -- public: what was asked, without addresses, long numbers and names
    guess  INTEGER NOT NULL,                -- technical: the rubric that the program thought
    rubric INTEGER NOT NULL                 -- technical: the rubric that the author chose or left standing
) STRICT;
CREATE INDEX lesson_at ON lesson(at);

CREATE TABLE lesson_item (                  -- subject: none; erase: keep; keep: with the example
    lesson  INTEGER NOT NULL REFERENCES lesson(id), -- technical: of which example
    concept TEXT    NOT NULL,               -- technical: a lexicon id
    guess   INTEGER NOT NULL,               -- technical: the need that the program thought (enum need); 3 the author added it
    need    INTEGER NOT NULL,               -- technical: the need that the author chose; 3 the author took it away
    words   TEXT    NOT NULL,               -- public: the words it was read from; empty when the author added it
    PRIMARY KEY (lesson, concept)
) STRICT;

CREATE TABLE model (                        -- subject: none; erase: keep; keep: always; small: yes
    id           INTEGER NOT NULL PRIMARY KEY, -- technical: version
    at           INTEGER NOT NULL,          -- technical: when it was made
    state        INTEGER NOT NULL,          -- technical: enum model_state; the newest that is taken counts
    examples     INTEGER NOT NULL,          -- technical: how many examples there were
    corrections  INTEGER NOT NULL,          -- technical: of those, how many had another rubric than the guess
    held         INTEGER NOT NULL,          -- technical: how many examples were held back for measuring
    right_before INTEGER NOT NULL,          -- technical: of those, how many the version before got right
    right_after  INTEGER NOT NULL,          -- technical: of those, how many this version gets right
    loss_before  INTEGER NOT NULL,          -- technical: mean log loss of the version before, in thousandths
    loss_after   INTEGER NOT NULL,          -- technical: mean log loss of this version, in thousandths
    weights      BLOB    NOT NULL           -- technical: what is added to the shipped model
) STRICT;

CREATE TABLE model_rubric (                 -- subject: none; erase: keep; keep: always; small: yes
    model        INTEGER NOT NULL REFERENCES model(id), -- technical: of which version
    rubric       INTEGER NOT NULL,          -- technical: rubric
    held         INTEGER NOT NULL,          -- technical: examples of it that were held back
    right_before INTEGER NOT NULL,          -- technical: of those, how many the version before got right
    right_after  INTEGER NOT NULL,          -- technical: of those, how many this version gets right
    PRIMARY KEY (model, rubric)
) STRICT;

-- What coordinators changed in the lexicon. The newest row of a concept counts; the rows before it are its history.
CREATE TABLE lexicon_version (              -- subject: none; erase: keep; keep: always
    id        INTEGER NOT NULL PRIMARY KEY, -- technical: key; grows with time
    concept   TEXT    NOT NULL,             -- public: a lexicon id
    stanza    TEXT    NOT NULL,             -- public: what differs from the lexicon of the build; empty: nothing
    at        INTEGER NOT NULL,             -- technical: when
    by_person INTEGER REFERENCES person(id) -- technical: which coordinator
) STRICT;
CREATE INDEX lexicon_version_concept ON lexicon_version(concept, id);
