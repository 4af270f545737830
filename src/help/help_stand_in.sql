-- help_stand_in.sql -- who comes instead of whom.

-- What was asked once more, for some days alone.
--: stand_in_part_insert -> run
INSERT INTO help_part(id, request, category, often, grid, state, agreed_day, ended_day, speaks)
SELECT :id, request, category, :often, :grid, 0, 0, 0, speaks FROM help_part WHERE id = :help_part;

--: stand_in_wish_insert -> run   new_part: help_part_id
INSERT INTO help_wish(part, moment, know) SELECT :new_part, moment, know FROM help_wish WHERE part = :part;

--: stand_in_insert -> run
INSERT INTO help_stand_in(part, assignment, first_day, last_day) VALUES (:part, :assignment, :first_day, :last_day);

-- The last part that was made for a day of a pair, and who agreed to it.
--: stand_in_for_day -> one   name: text, day: int
SELECT p.id, p.state, s.first_day, s.last_day, coalesce(w.name, '') AS name
FROM help_stand_in s JOIN help_part p ON p.id = s.part
LEFT JOIN help_assignment a ON a.part = p.id AND a.state < 2 LEFT JOIN person w ON w.id = a.person
WHERE s.assignment = :assignment AND s.first_day <= :day AND s.last_day >= :day ORDER BY p.id DESC LIMIT 1;

-- Visits of the pair that somebody else makes, without those for which somebody was asked later and alone.
--: stand_in_visits -> many
SELECT v.id, v.day, v.minute, v.minutes FROM help_stand_in s JOIN help_visit v ON v.assignment = s.assignment
WHERE s.part = :part AND v.state = 4 AND v.day BETWEEN s.first_day AND s.last_day AND NOT EXISTS
  (SELECT 1 FROM help_stand_in o WHERE o.assignment = s.assignment AND o.part > s.part AND v.day BETWEEN o.first_day AND o.last_day)
ORDER BY v.day;
