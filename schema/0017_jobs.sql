-- 0017_jobs.sql -- invitations for certain shifts of a job: who is asked for which days and parts, and who has them.

ALTER TABLE invitation ADD COLUMN shifts INTEGER NOT NULL DEFAULT 0; -- technical: 1 when it asks for certain shifts, 0 for the whole job

-- Parts of a day do not overlap, so the key keeps anybody from being asked for two shifts at once. A seat is one of the job's
-- places in that shift: the second key gives it to one person. Who has not said yes has none.
CREATE TABLE invitation_shift (             -- subject: person; erase: row; keep: 5 years
    invitation INTEGER NOT NULL REFERENCES invitation(id), -- technical: which invitation asks
    job        INTEGER NOT NULL REFERENCES job(id), -- technical: for which job
    person     INTEGER NOT NULL REFERENCES person(id), -- technical: who
    day        INTEGER NOT NULL,            -- personal: the day you were asked for
    part       INTEGER NOT NULL,            -- personal: the part of that day (0 morning .. 3 night)
    seat       INTEGER,                     -- technical: which place of the shift, from 1; none before the yes
    PRIMARY KEY (person, day, part),
    UNIQUE (job, day, part, seat)
) STRICT;
CREATE INDEX invitation_shift_invitation ON invitation_shift(invitation, day, part);
CREATE INDEX invitation_shift_day ON invitation_shift(day);
