-- help_visit.sql -- rhythms and visits.

--: help_rhythm_select -> one
SELECT days, weeks, first_day, last_day, minute, minutes, monthly, grown FROM help_rhythm WHERE assignment = :assignment;

-- Whether a pair goes on, and whether it only stands in for another one.
--: help_assignment_of -> one   stands_in: int
SELECT a.state, CASE WHEN s.part IS NULL THEN 0 ELSE 1 END AS stands_in
FROM help_assignment a LEFT JOIN help_stand_in s ON s.part = a.part WHERE a.id = :help_assignment;

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

--: help_visit_select -> one   stands_in: int
SELECT v.id, v.assignment, a.part, a.person, v.day, v.minute, v.minutes, v.state, v.off_by, v.helper_said, v.asker_said,
       v.changes, CASE WHEN s.part IS NULL THEN 0 ELSE 1 END AS stands_in
FROM help_visit v JOIN help_assignment a ON a.id = v.assignment LEFT JOIN help_stand_in s ON s.part = a.part WHERE v.id = :help_visit;

--: help_visits_part -> many   from: int, upto: int, stands_in: int
SELECT v.id, v.assignment, a.part, a.person, v.day, v.minute, v.minutes, v.state, v.off_by, v.helper_said, v.asker_said,
       v.changes, CASE WHEN s.part IS NULL THEN 0 ELSE 1 END AS stands_in
FROM help_visit v JOIN help_assignment a ON a.id = v.assignment LEFT JOIN help_stand_in s ON s.part = a.part
WHERE a.part = :part AND v.day BETWEEN :from AND :upto ORDER BY v.day, v.id;

--: help_visits_before -> many   today: int, stands_in: int
SELECT v.id, v.assignment, a.part, a.person, v.day, v.minute, v.minutes, v.state, v.off_by, v.helper_said, v.asker_said,
       v.changes, CASE WHEN s.part IS NULL THEN 0 ELSE 1 END AS stands_in
FROM help_visit v JOIN help_assignment a ON a.id = v.assignment LEFT JOIN help_stand_in s ON s.part = a.part
WHERE v.assignment = :assignment AND v.day < :today AND v.state < 3 ORDER BY v.day;

--: help_visit_update -> run   was: int
UPDATE help_visit SET state = :state, off_by = :off_by, helper_said = :helper_said, asker_said = :asker_said, changes = changes + 1
WHERE id = :help_visit AND state = :was;

--: help_assignment_update_ask -> run
UPDATE help_assignment SET ask_helper = :ask_helper, ask_asker = :ask_asker, asker_mailed = 0 WHERE id = :help_assignment;

--: help_part_last -> one   day: int
SELECT coalesce(max(ended_day), 0) AS day FROM help_assignment WHERE part = :part AND state = 1;

--: help_visits_came -> one   n: int, today: int
SELECT count(*) AS n FROM help_visit v JOIN help_assignment a ON a.id = v.assignment
WHERE a.part = :part AND v.day < :today AND v.state < 2;

-- All of somebody who helps.
--: help_visits_person -> many   from: int, upto: int
SELECT v.id, v.assignment, v.day, v.minute, v.minutes, v.state, v.changes, t.category, r.place
FROM help_assignment a JOIN help_visit v ON v.assignment = a.id JOIN help_part t ON t.id = a.part JOIN help_request r ON r.id = t.request
WHERE a.person = :person AND v.day BETWEEN :from AND :upto ORDER BY v.day, v.id;
