-- help_match.sql -- sign-ups, invitations, and who helps.

--: help_signups_of -> many
SELECT category FROM help_signup WHERE person = :person AND ended = 0 ORDER BY category;

--: help_signup_put -> run
INSERT INTO help_signup(person, category, created, created_day, ended) VALUES (:person, :category, :created, :created_day, 0)
ON CONFLICT (category, person) DO UPDATE SET ended = 0;

--: help_signups_end -> run
UPDATE help_signup SET ended = :ended WHERE person = :person AND ended = 0;

--: help_neighbour_select -> one
SELECT insured, age_said FROM help_neighbour WHERE person = :person;

--: help_neighbour_put -> run
INSERT INTO help_neighbour(person, insured, insured_by, age_said) VALUES (:person, :insured, :insured_by, :age_said)
ON CONFLICT (person) DO UPDATE SET
    insured = CASE WHEN excluded.insured = 0 THEN 0 WHEN help_neighbour.insured > 0 THEN help_neighbour.insured ELSE excluded.insured END,
    insured_by = CASE WHEN (excluded.insured > 0) = (help_neighbour.insured > 0) THEN help_neighbour.insured_by
        ELSE excluded.insured_by END, age_said = excluded.age_said;

--: help_signed_up -> many   age: int
SELECT s.person FROM help_signup s JOIN person p ON p.id = s.person LEFT JOIN help_neighbour n ON n.person = s.person
WHERE s.category = :category AND s.ended = 0 AND p.state = 1 AND coalesce(n.age_said, 0) >= :age ORDER BY s.person;

--: help_signed_up_outside -> many   age: int
SELECT s.person FROM help_signup s JOIN person p ON p.id = s.person LEFT JOIN help_neighbour n ON n.person = s.person
LEFT JOIN helper h ON h.id = s.person
WHERE s.category = :category AND s.ended = 0 AND p.state = 1 AND coalesce(n.age_said, 0) >= :age AND coalesce(h.step, 0) < 4
ORDER BY (SELECT coalesce(max(at), 0) FROM contact WHERE person = s.person), s.person LIMIT 200;

-- Who was asked since then or answered, and for whom somebody else is asked.
--: help_asked_people -> many   since: int, person: person_id
SELECT person FROM help_invitation WHERE part = :part AND person IS NOT NULL AND (state > 0 OR sent >= :since)
UNION SELECT a.person FROM help_stand_in s JOIN help_assignment a ON a.id = s.assignment
WHERE s.part = :part AND a.person IS NOT NULL ORDER BY person;

-- The day on which a part was last looked for anew; 0 never.
--: help_part_back -> one   day: int
SELECT coalesce(max(ended_day), 0) AS day FROM help_assignment WHERE part = :part AND state > 0;

--: help_offered_people -> many   offered: int
SELECT person FROM help_invitation WHERE part = :part AND state = :offered AND person IS NOT NULL ORDER BY person;

--: help_contacts_since -> one   n: int
SELECT count(*) AS n FROM contact WHERE person = :person AND at > :since;

-- Somebody who offered is asked now, and who never answered may be asked again; all others are asked once.
--: help_invitation_insert -> one
INSERT INTO help_invitation(id, part, person, by_person, reasons, state, sent, answered)
VALUES (:id, :part, :person, :by_person, :reasons, 0, :sent, 0)
ON CONFLICT (part, person) DO UPDATE SET by_person = excluded.by_person, reasons = excluded.reasons, state = 0, sent = excluded.sent
WHERE help_invitation.state IN (0, 3) RETURNING id;

--: help_invitation_select -> one
SELECT id, part, person, by_person, reasons, state FROM help_invitation WHERE id = :help_invitation;

--: help_invitations_part -> many
SELECT id, part, person, by_person, reasons, state FROM help_invitation WHERE part = :part ORDER BY id DESC;

--: help_invitations_person -> many
SELECT id, part, person, by_person, reasons, state FROM help_invitation WHERE person = :person ORDER BY sent DESC, id DESC LIMIT 50;

--: help_invitation_update -> run
UPDATE help_invitation SET state = :state, answered = :answered WHERE id = :help_invitation AND state = 0;

-- Times older than this are kept for the figures alone. A few at a time.
--: help_invitations_forget -> run   before: int
UPDATE help_invitation SET person = NULL, reasons = ''
WHERE id IN (SELECT id FROM help_invitation WHERE sent < :before AND person IS NOT NULL LIMIT 500);

--: help_assignments_forget -> run   before: int
UPDATE help_assignment SET person = NULL
WHERE id IN (SELECT id FROM help_assignment WHERE agreed_day < :before AND state > 0 AND person IS NOT NULL LIMIT 500);

--: help_assignment_insert -> one
INSERT INTO help_assignment(id, part, person, state, agreed, agreed_day, ended_day, helper_said, asker_said, asked)
VALUES (:id, :part, :person, 0, :agreed, :agreed_day, 0, 0, 0, 0) ON CONFLICT DO NOTHING RETURNING id;

-- Read from the index of those who help now, which is small.
--: help_assignments_gone -> many   scan: yes
SELECT a.id FROM help_assignment a JOIN person p ON p.id = a.person WHERE a.state = 0 AND p.state = 2 ORDER BY a.id LIMIT 100;
