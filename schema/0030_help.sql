-- 0030_help.sql -- who comes instead of whom and on which days; the reminder before a visit; and a helper who does not answer how
-- it went.

-- What is asked for some days alone, because the usual helper cannot come then. It stood in help_part as a pointer at one visit,
-- and a visit points at its part again by its assignment: tables in a circle, and one visit at a time.
CREATE TABLE help_stand_in (                -- subject: none; erase: keep; keep: with the request
    part       INTEGER NOT NULL PRIMARY KEY REFERENCES help_part(id), -- technical: what is asked for those days
    assignment INTEGER NOT NULL REFERENCES help_assignment(id), -- technical: the helper who cannot come, and what they help with
    first_day  INTEGER NOT NULL,            -- technical: the first day
    last_day   INTEGER NOT NULL             -- technical: the last day, the same for one visit
) STRICT;
INSERT INTO help_stand_in(part, assignment, first_day, last_day)
    SELECT p.id, v.assignment, v.day, v.day FROM help_part p JOIN help_visit v ON v.id = p.instead;
CREATE INDEX help_stand_in_days ON help_stand_in(assignment, first_day);

DROP VIEW help_part_facts;
DROP INDEX help_part_instead;
ALTER TABLE help_part DROP COLUMN instead;
ALTER TABLE help_part DROP COLUMN on_day;
CREATE VIEW help_part_facts AS
    SELECT r.created_day AS day, r.place, p.category, p.state, count(*) AS n
    FROM help_part p JOIN help_request r ON r.id = p.request
    WHERE r.state < 2 AND p.id NOT IN (SELECT part FROM help_stand_in) GROUP BY 1, 2, 3, 4;

ALTER TABLE help_visit ADD COLUMN reminded INTEGER NOT NULL DEFAULT 0; -- technical: when both sides were reminded of it; 0 not yet
ALTER TABLE help_asker ADD COLUMN quiet INTEGER NOT NULL DEFAULT 0; -- personal: 1 when they want no reminders of visits by mail
ALTER TABLE help_visit ADD COLUMN changes INTEGER NOT NULL DEFAULT 0; -- technical: how often it changed, for calendars that have it

-- A helper who was asked by mail how it went is called when no answer comes, as the person helped is: `asked` goes back to 0 with an
-- answer. Who was asked once for all before this and said nothing is called now.
UPDATE help_assignment SET asked = 0 WHERE ask_helper > 0;
UPDATE help_assignment SET ask_helper = asked / 86400 + 3 WHERE asked > 0 AND helper_said = 0 AND state = 0;
