-- 0012_dispatch.sql -- plans of coordinators: which helper could do which shift, before and after they were asked.

CREATE TABLE plan (                         -- subject: none; erase: keep; keep: always, it names no helper; small: yes
    id        INTEGER NOT NULL PRIMARY KEY, -- technical: key
    by_person INTEGER NOT NULL REFERENCES person(id), -- technical: who made it
    created   INTEGER NOT NULL,             -- technical: when
    from_day  INTEGER NOT NULL,             -- technical: first day of its shifts
    until_day INTEGER NOT NULL,             -- technical: last day of its shifts
    version   INTEGER NOT NULL,             -- technical: how often it was solved
    changed   INTEGER NOT NULL,             -- technical: how often a person changed it; a solution of an older state is not kept
    due       INTEGER NOT NULL,             -- technical: 1 when it waits to be solved
    solved    INTEGER NOT NULL,             -- technical: when it was last solved
    sent      INTEGER NOT NULL,             -- technical: when invitations were last sent; 0 not yet
    value     INTEGER NOT NULL,             -- technical: what it is worth, in points
    value_before INTEGER NOT NULL,          -- technical: what the version before was worth
    filled_before INTEGER NOT NULL          -- technical: places that the version before filled
) STRICT;
CREATE INDEX plan_created ON plan(created);
CREATE INDEX plan_due ON plan(due, changed) WHERE due = 1;

CREATE TABLE plan_job (                     -- subject: none; erase: keep; keep: with the plan
    plan     INTEGER NOT NULL REFERENCES plan(id), -- technical: of which plan
    job      INTEGER NOT NULL REFERENCES job(id), -- technical: a job that is to be filled
    priority INTEGER NOT NULL,              -- technical: enum plan_priority
    PRIMARY KEY (plan, job)
) STRICT;

CREATE TABLE plan_shift (                   -- subject: none; erase: keep; keep: with the plan
    plan    INTEGER NOT NULL REFERENCES plan(id), -- technical: of which plan
    job     INTEGER NOT NULL REFERENCES job(id), -- technical: of which job
    day     INTEGER NOT NULL,               -- technical: the day
    part    INTEGER NOT NULL,               -- technical: the part of the day
    places  INTEGER NOT NULL,               -- technical: places to be filled
    open    INTEGER NOT NULL,               -- technical: those that stayed open when it was solved
    reason  INTEGER NOT NULL,               -- technical: the one condition that would fill what stays open, enum dispatch_reason
    people  INTEGER NOT NULL,               -- technical: how many people fail only that
    PRIMARY KEY (plan, job, day, part)
) STRICT;

CREATE TABLE plan_place (                   -- subject: person; erase: row; keep: 1 year
    id      INTEGER NOT NULL PRIMARY KEY,   -- technical: key
    plan    INTEGER NOT NULL REFERENCES plan(id), -- technical: of which plan
    job     INTEGER NOT NULL REFERENCES job(id), -- technical: of which job
    day     INTEGER NOT NULL,               -- personal: a day for which a coordinator thought of you
    part    INTEGER NOT NULL,               -- personal: the part of that day (0 morning .. 3 night)
    person  INTEGER NOT NULL REFERENCES person(id), -- technical: who
    state   INTEGER NOT NULL,               -- technical: enum place_state
    came    INTEGER NOT NULL,               -- technical: 1 when the version before did not have it
    reasons TEXT    NOT NULL,               -- personal: why a coordinator thought of you (codes)
    invitation INTEGER REFERENCES invitation(id), -- technical: the question that was sent; none before
    UNIQUE (plan, job, day, part, person)
) STRICT;
CREATE INDEX plan_place_person ON plan_place(person);
