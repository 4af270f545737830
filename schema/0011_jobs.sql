-- 0011_jobs.sql -- jobs for which the program invites by itself, some people at a time.

CREATE TABLE job_wave (                     -- subject: none; erase: keep; keep: with the job
    job       INTEGER NOT NULL PRIMARY KEY REFERENCES job(id), -- technical: for which job
    by_person INTEGER NOT NULL REFERENCES person(id), -- technical: who asked for it, in whose name people are invited
    hours     INTEGER NOT NULL,             -- technical: how long to wait for answers before the next are asked
    next      INTEGER NOT NULL,             -- technical: when the next are asked; 0 when it stopped
    waves     INTEGER NOT NULL,             -- technical: how often it asked so far
    asked     INTEGER NOT NULL,             -- technical: how many people it asked so far
    stopped   INTEGER NOT NULL              -- technical: enum wave_stop, why it stopped
) STRICT;
CREATE INDEX job_wave_next ON job_wave(next) WHERE next > 0;
