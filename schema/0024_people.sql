-- 0024_people.sql -- every look at people is noted once a day: whether it was, is asked with each look.

CREATE INDEX audit_actor ON audit(actor, at);
