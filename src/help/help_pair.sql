-- help_pair.sql -- who helps with a part, their rhythm, and the visits that follow from it.

--: help_assignment_select -> one
SELECT id, part, person, state, agreed_day, helper_said, asker_said FROM help_assignment WHERE id = :help_assignment;

--: help_assignment_of_part -> one
SELECT id, part, person, state, agreed_day FROM help_assignment WHERE part = :part AND state = 0;

--: help_assignments_person -> many
SELECT id, part, person, state, agreed_day FROM help_assignment WHERE person = :person ORDER BY id DESC LIMIT 50;

--: help_assignment_end -> run
UPDATE help_assignment SET state = :state, ended_day = :ended_day, why_ended = :why_ended WHERE id = :help_assignment AND state = 0;

--: help_pairs_part -> many   today: int, came: int, name: text
SELECT coalesce(p.name, '') AS name, a.state, a.why_ended, a.agreed_day, a.ended_day,
       (SELECT count(*) FROM help_visit v WHERE v.assignment = a.id AND v.state < 2 AND v.day < :today) AS came
FROM help_assignment a LEFT JOIN person p ON p.id = a.person WHERE a.part = :part ORDER BY a.id DESC;

--: help_rhythm_select -> one
SELECT days, weeks, first_day, last_day, minute, minutes, monthly, grown FROM help_rhythm WHERE assignment = :assignment;

--: help_rhythm_put -> run
INSERT INTO help_rhythm(assignment, days, weeks, first_day, last_day, minute, minutes, monthly, grown)
VALUES (:assignment, :days, :weeks, :first_day, :last_day, :minute, :minutes, :monthly, :grown)
ON CONFLICT (assignment) DO UPDATE SET days = excluded.days, weeks = excluded.weeks, first_day = excluded.first_day,
    last_day = excluded.last_day, minute = excluded.minute, minutes = excluded.minutes, monthly = excluded.monthly,
    grown = excluded.grown;

--: help_rhythm_update_grown -> run
UPDATE help_rhythm SET grown = :grown WHERE assignment = :assignment;

--: help_rhythm_update_last -> run
UPDATE help_rhythm SET last_day = :last_day WHERE assignment = :assignment;

-- Pairs that go on, and whose visits are not written down far enough.
--: help_rhythms_short -> many   upto: int
SELECT r.assignment FROM help_rhythm r JOIN help_assignment a ON a.id = r.assignment
WHERE r.grown < :upto AND a.state = 0 AND (r.last_day = 0 OR r.last_day > r.grown) ORDER BY r.grown LIMIT 500;

-- A visit that stays on its day keeps its id; both sides are reminded again only of another time.
--: help_visit_put -> run
INSERT INTO help_visit(id, assignment, day, minute, minutes, state, off_by, helper_said, asker_said)
VALUES (:id, :assignment, :day, :minute, :minutes, 0, 0, 0, 0)
ON CONFLICT (assignment, day) DO UPDATE SET minute = excluded.minute, minutes = excluded.minutes, changes = help_visit.changes + 1,
    reminded = CASE WHEN help_visit.minute = excluded.minute THEN help_visit.reminded ELSE 0 END
WHERE help_visit.state = 0 AND (help_visit.minute <> excluded.minute OR help_visit.minutes <> excluded.minutes);

--: help_visits_planned -> many
SELECT id, day FROM help_visit WHERE assignment = :assignment AND day >= :day AND state = 0;

--: help_visit_delete -> run
DELETE FROM help_visit WHERE id = :help_visit;

--: help_visits_clear -> run
DELETE FROM help_visit WHERE assignment = :assignment AND day >= :day AND state = 0;

--: help_assignment_update_ask -> run
UPDATE help_assignment SET ask_helper = :ask_helper, ask_asker = :ask_asker, asker_mailed = 0 WHERE id = :help_assignment;

--: help_part_last -> one   day: int
SELECT coalesce(max(ended_day), 0) AS day FROM help_assignment WHERE part = :part AND state = 1;

-- Whether a pair goes on, and whether it only stands in for another one.
--: help_assignment_of -> one   stands_in: int
SELECT a.state, CASE WHEN s.part IS NULL THEN 0 ELSE 1 END AS stands_in
FROM help_assignment a LEFT JOIN help_stand_in s ON s.part = a.part WHERE a.id = :help_assignment;
