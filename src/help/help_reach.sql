-- help_reach.sql -- open parts for the weekly mail, and who signed up, for mails to many.

-- In order of their number, those who are old enough.
--: reach_signed_up -> many   after: int, upto: int
SELECT s.person FROM help_signup s JOIN help_category c ON c.id = s.category LEFT JOIN help_neighbour n ON n.person = s.person
WHERE s.category = :category AND s.person > :after AND s.person <= :upto AND s.ended = 0 AND coalesce(n.age_said, 0) >= c.min_age
ORDER BY s.person;

--: reach_open -> many   know: text, personal: int, limit: int
SELECT p.id, p.category, p.grid, r.place, r.speaks, r.created, coalesce(w.know, '') AS know
FROM help_part p JOIN help_request r ON r.id = p.request LEFT JOIN help_wish w ON w.part = p.id
WHERE p.category IN (SELECT id FROM help_category WHERE open = 1 AND way <> :personal) AND p.state = 0 AND r.state = 0
ORDER BY p.id DESC LIMIT :limit;

-- The same for one part and somebody who signed up, is old enough, and was not asked and did not offer yet.
--: reach_open_to -> one   personal: int
SELECT p.id FROM help_part p JOIN help_category c ON c.id = p.category JOIN help_request r ON r.id = p.request
JOIN help_signup s ON s.category = p.category AND s.person = :person LEFT JOIN help_neighbour n ON n.person = s.person
WHERE p.id = :part AND p.state = 0 AND r.state = 0 AND c.open = 1 AND c.way <> :personal AND s.ended = 0
  AND coalesce(n.age_said, 0) >= c.min_age
  AND NOT EXISTS (SELECT 1 FROM help_invitation i WHERE i.part = p.id AND i.person = s.person);

--: reach_offer -> one
INSERT INTO help_invitation(id, part, person, by_person, reasons, state, sent, answered)
VALUES (:id, :part, :person, :person, '', :state, :sent, 0) ON CONFLICT (part, person) DO NOTHING RETURNING id;

--: reach_next -> run
UPDATE help_request SET next_step = :next_step, due_day = :due_day WHERE id = :help_request;
