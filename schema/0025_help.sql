-- 0025_help.sql -- help that repeats: when the helper comes, each visit, and who comes instead.
--
-- A helper and a resident who agreed on help that comes back have a rhythm ("every Tuesday at ten"). From it visits are written down
-- some weeks ahead, so that each of them can be called off, taken over by somebody else, and asked about.

CREATE TABLE help_rhythm (                  -- subject: none; erase: keep; keep: with the assignment
    assignment INTEGER NOT NULL PRIMARY KEY REFERENCES help_assignment(id), -- technical: of which helper and help
    days       INTEGER NOT NULL,            -- technical: days of the week, bits from Monday
    weeks      INTEGER NOT NULL,            -- technical: 1 every week, 2 every other week ...
    first_day  INTEGER NOT NULL,            -- technical: no visit before it; its week is the first one
    last_day   INTEGER NOT NULL,            -- technical: no visit after it; 0 it goes on
    minute     INTEGER NOT NULL,            -- technical: minutes after midnight in Belgium; -1 any time of the day
    minutes    INTEGER NOT NULL,            -- technical: how long a visit takes
    monthly    INTEGER NOT NULL,            -- technical: 1 how it went is asked once a month, 0 after each visit
    grown      INTEGER NOT NULL             -- technical: visits are written down up to and with this day
) STRICT;
CREATE INDEX help_rhythm_grown ON help_rhythm(grown);

CREATE TABLE help_visit (                   -- subject: none; erase: keep; keep: with the assignment
    id          INTEGER NOT NULL PRIMARY KEY, -- technical: key
    assignment  INTEGER NOT NULL REFERENCES help_assignment(id), -- technical: of which helper and help
    day         INTEGER NOT NULL,           -- technical: when
    minute      INTEGER NOT NULL,           -- technical: minutes after midnight in Belgium; -1 any time of the day
    minutes     INTEGER NOT NULL,           -- technical: how long
    state       INTEGER NOT NULL,           -- technical: enum help_visit_state
    off_by      INTEGER NOT NULL,           -- technical: who called it off (enum help_off)
    helper_said INTEGER NOT NULL,           -- technical: what the helper said about it (0 nothing, 1 it went ahead, 2 it did not)
    asker_said  INTEGER NOT NULL,           -- technical: what the person helped said, likewise
    UNIQUE (assignment, day)
) STRICT;
CREATE INDEX help_visit_day ON help_visit(day);

ALTER TABLE help_part ADD COLUMN speaks TEXT NOT NULL DEFAULT ''; -- technical: language wished for it (empty: that of the request)
ALTER TABLE help_part ADD COLUMN instead INTEGER REFERENCES help_visit(id); -- technical: the visit for which somebody else comes
ALTER TABLE help_part ADD COLUMN on_day INTEGER NOT NULL DEFAULT 0; -- technical: the day of that visit; 0 for what was asked
CREATE INDEX help_part_instead ON help_part(instead) WHERE instead IS NOT NULL;

-- Both sides are asked how it went, each on a day of its own. Who has no address is called.
ALTER TABLE help_assignment ADD COLUMN ask_helper INTEGER NOT NULL DEFAULT 0; -- technical: day on which the helper is asked; 0 not
ALTER TABLE help_assignment ADD COLUMN ask_asker INTEGER NOT NULL DEFAULT 0; -- technical: day on which the person helped is asked; 0 not
ALTER TABLE help_assignment ADD COLUMN asker_mailed INTEGER NOT NULL DEFAULT 0; -- technical: when they were asked by mail; 0 not
ALTER TABLE help_assignment ADD COLUMN why_ended INTEGER NOT NULL DEFAULT 0; -- personal: why it ended (enum help_ending)
CREATE INDEX help_assignment_ask_helper ON help_assignment(ask_helper) WHERE ask_helper > 0;
CREATE INDEX help_assignment_ask_asker ON help_assignment(ask_asker) WHERE ask_asker > 0;
CREATE INDEX help_assignment_going ON help_assignment(person) WHERE state = 0;
UPDATE help_assignment SET ask_helper = agreed_day + 2, ask_asker = agreed_day + 2 WHERE state = 0;

-- One helper for each part at a time. Who helped before does not stand in the way of the next one.
DROP INDEX help_assignment_now;
CREATE UNIQUE INDEX help_assignment_now ON help_assignment(part) WHERE state = 0;

-- Somebody who comes instead for one visit is no request of its own.
DROP VIEW help_part_facts;
CREATE VIEW help_part_facts AS
    SELECT r.created_day AS day, r.place, p.category, p.state, count(*) AS n
    FROM help_part p JOIN help_request r ON r.id = p.request WHERE r.state < 2 AND p.instead IS NULL GROUP BY 1, 2, 3, 4;
