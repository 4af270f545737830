-- 0021_dispatch.sql -- proposals that go on by themselves.

-- What a coordinator accepted together with a proposal: how others are asked where somebody says no.
ALTER TABLE plan ADD COLUMN refill INTEGER NOT NULL DEFAULT 0; -- technical: enum plan_refill
ALTER TABLE plan ADD COLUMN sender INTEGER REFERENCES person(id); -- technical: who sent it last, in whose name others are asked
ALTER TABLE plan ADD COLUMN refilled INTEGER NOT NULL DEFAULT 0; -- technical: how many people were asked by that rule
ALTER TABLE plan ADD COLUMN anew INTEGER NOT NULL DEFAULT 1; -- technical: 1 when it has to look at jobs and people anew
CREATE INDEX plan_refill ON plan(refill, until_day) WHERE refill > 0;
ALTER TABLE plan_place ADD COLUMN reserve INTEGER NOT NULL DEFAULT 0; -- technical: 1 when asked beside others for one place
