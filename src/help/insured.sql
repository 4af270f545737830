-- insured.sql -- insurance of volunteers, and what is declared of their help.

--: insured_select -> one
SELECT insured, insured_by FROM help_neighbour WHERE person = :person;

--: insured_put -> run
INSERT INTO help_neighbour(person, insured, insured_by, age_said) VALUES (:person, :insured, :insured_by, 0)
ON CONFLICT (person) DO UPDATE SET insured = excluded.insured, insured_by = excluded.insured_by;

--: insured_helper_count -> one   n: int
SELECT count(*) AS n FROM help_signup WHERE person = :person AND ended = 0;

--: insured_by_phone -> many
SELECT p.id, p.name FROM person p WHERE p.phone = :phone AND p.phone <> '' AND p.state = 1
AND EXISTS (SELECT 1 FROM help_signup s WHERE s.person = p.id AND s.ended = 0) ORDER BY p.name, p.id LIMIT 10;

-- Help for which somebody must be insured, that is going on or ended in the period, and was not called off.
--: insured_help -> many   since: int, until: int, declared: int, insured: int, grown: int
SELECT a.id, p.name, c.id AS category, a.state, a.agreed_day, a.ended_day, t.often, t.grid, coalesce(d.at, 0) AS declared,
       coalesce(n.insured, 0) AS insured, r.days, r.weeks, r.first_day, r.last_day, r.minutes,
       coalesce(r.grown, 0) AS grown
FROM help_assignment a JOIN help_part t ON t.id = a.part JOIN help_category c ON c.id = t.category JOIN person p ON p.id = a.person
LEFT JOIN help_declared d ON d.assignment = a.id LEFT JOIN help_neighbour n ON n.person = a.person
LEFT JOIN help_rhythm r ON r.assignment = a.id
WHERE a.agreed_day <= :until AND a.state < 2 AND (a.state = 0 OR a.ended_day >= :since) AND c.insured = 1
ORDER BY a.agreed_day, a.id;

-- Visits of such help that went ahead or are to come, by the pair.
--: insured_visits -> many   since: int, until: int, n: int, first: int, minutes: int
SELECT v.assignment, count(*) AS n, min(v.day) AS first, CAST(sum(v.minutes) AS BIGINT) AS minutes
FROM help_visit v JOIN help_assignment a ON a.id = v.assignment JOIN help_part t ON t.id = a.part
JOIN help_category c ON c.id = t.category
WHERE v.day BETWEEN :since AND :until AND v.state < 2 AND c.insured = 1 GROUP BY v.assignment ORDER BY v.assignment;

--: insured_declare_one -> run
INSERT INTO help_declared(assignment, by_person, at) VALUES (:assignment, :by_person, :at) ON CONFLICT (assignment) DO NOTHING;
