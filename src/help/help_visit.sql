-- help_visit.sql -- rhythms and visits.

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

--: help_visits_came -> one   n: int, today: int
SELECT count(*) AS n FROM help_visit v JOIN help_assignment a ON a.id = v.assignment
WHERE a.part = :part AND v.day < :today AND v.state < 2;

-- All of somebody who helps.
--: help_visits_person -> many   from: int, upto: int
SELECT v.id, v.assignment, v.day, v.minute, v.minutes, v.state, v.changes, t.category, r.place
FROM help_assignment a JOIN help_visit v ON v.assignment = a.id JOIN help_part t ON t.id = a.part JOIN help_request r ON r.id = t.request
WHERE a.person = :person AND v.day BETWEEN :from AND :upto ORDER BY v.day, v.id;
