-- 0020_jobs.sql -- one person asked for more than one part of a job.

-- Somebody is asked for a whole job once, but for certain shifts of it as often as there are other shifts. SQLite cannot drop a key, so
-- there the table is made anew; references to it are looked at when all of this is done.
-- sqlite: PRAGMA defer_foreign_keys=ON;
-- sqlite: CREATE TABLE invitation_before AS SELECT * FROM invitation;
-- sqlite: DROP TABLE invitation;
-- sqlite: CREATE TABLE invitation (id INTEGER NOT NULL PRIMARY KEY, job INTEGER NOT NULL REFERENCES job(id),
-- sqlite:     person INTEGER REFERENCES person(id), by_person INTEGER NOT NULL REFERENCES person(id), reasons TEXT NOT NULL,
-- sqlite:     state INTEGER NOT NULL, sent INTEGER NOT NULL, answered INTEGER NOT NULL, shifts INTEGER NOT NULL DEFAULT 0) STRICT;
-- sqlite: INSERT INTO invitation(id, job, person, by_person, reasons, state, sent, answered, shifts)
-- sqlite:     SELECT id, job, person, by_person, reasons, state, sent, answered, shifts FROM invitation_before;
-- sqlite: DROP TABLE invitation_before;
-- sqlite: CREATE INDEX invitation_person ON invitation(person, sent);
-- postgres: ALTER TABLE invitation DROP CONSTRAINT invitation_job_person_key;
CREATE INDEX invitation_job ON invitation(job, person);
CREATE UNIQUE INDEX invitation_whole ON invitation(job, person) WHERE shifts = 0;

-- Takes the place of invitation_shift, which forgot what somebody had said no to. The first key is why nobody is asked for the same
-- shift of a job again, by whomever; the second, why nobody is asked for or has two shifts at once; a seat is one of the
-- job's places in the shift, and the third key gives it to one person.
CREATE TABLE shift_asked (                  -- subject: person; erase: row; keep: 5 years
    invitation INTEGER NOT NULL REFERENCES invitation(id), -- technical: which invitation asks
    job        INTEGER NOT NULL REFERENCES job(id), -- technical: for which job
    person     INTEGER NOT NULL REFERENCES person(id), -- technical: who
    day        INTEGER NOT NULL,            -- personal: the day you were asked for
    part       INTEGER NOT NULL,            -- personal: the part of that day (0 morning .. 3 night)
    held       INTEGER,                     -- technical: 1 while it is asked or agreed; none after a no
    seat       INTEGER,                     -- technical: which place of the shift, from 1; none before the yes
    PRIMARY KEY (job, person, day, part),
    UNIQUE (person, day, part, held),
    UNIQUE (job, day, part, seat)
) STRICT;
INSERT INTO shift_asked(invitation, job, person, day, part, held, seat)
    SELECT invitation, job, person, day, part, 1, seat FROM invitation_shift;
DROP TABLE invitation_shift;
CREATE INDEX shift_asked_invitation ON shift_asked(invitation, day, part);
CREATE INDEX shift_asked_day ON shift_asked(day);

-- One person may have said yes more than once by now: people are counted, not answers.
DROP VIEW job_facts;
CREATE VIEW job_facts AS
    SELECT j.created_day AS day, j.rubric, count(*) AS n,
           CAST(sum(CASE WHEN y.people >= j.people THEN 1 ELSE 0 END) AS INTEGER) AS filled,
           count(y.job) AS answered,
           CAST(sum(coalesce(y.first_yes - j.created, 0)) AS INTEGER) AS wait
    FROM job j JOIN org o ON o.id = j.org
    LEFT JOIN (SELECT job, count(DISTINCT coalesce(person, -id)) AS people, min(answered) AS first_yes
               FROM invitation WHERE state = 1 GROUP BY job) AS y ON y.job = j.id
    WHERE j.state > 0 AND o.state = 1
    GROUP BY 1, 2;

DROP VIEW place_facts;
CREATE VIEW place_facts AS
    SELECT j.until_day, CAST(sum(j.people - coalesce(y.people, 0)) AS INTEGER) AS n
    FROM job j JOIN org o ON o.id = j.org
    LEFT JOIN (SELECT job, count(DISTINCT coalesce(person, -id)) AS people
               FROM invitation WHERE state = 1 GROUP BY job) AS y ON y.job = j.id
    WHERE j.state = 1 AND o.state = 1
    GROUP BY 1;
