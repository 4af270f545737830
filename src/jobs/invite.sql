-- invite.sql -- invitations and their answers.

--: invitation_insert -> one
INSERT INTO invitation(id, job, person, by_person, reasons, parts, state, sent, answered, shifts)
VALUES (:id, :job, :person, :by_person, :reasons, :parts, :state, :sent, 0, :shifts)
ON CONFLICT (job, person) WHERE shifts = 0 DO NOTHING RETURNING id;

--: invitation_select -> one
SELECT id, job, person, by_person, reasons, state, sent, answered, shifts FROM invitation WHERE id = :invitation;

--: invitations_of_job -> many
SELECT id, job, person, by_person, reasons, state, sent, answered, shifts FROM invitation
WHERE job = :job AND person IS NOT NULL ORDER BY sent DESC, id;

--: invitations_of_person -> many
SELECT id, job, person, by_person, reasons, state, sent, answered, shifts FROM invitation
WHERE person = :person ORDER BY sent DESC LIMIT 50;

-- One for the whole job, or for shifts ahead that were not given up.
--: invitation_of_both -> one   today: int
SELECT i.id FROM invitation i
WHERE i.job = :job AND i.person = :person AND (i.shifts = 0 OR EXISTS
  (SELECT 1 FROM shift_asked s WHERE s.invitation = i.id AND s.held = 1 AND s.day >= :today)) LIMIT 1;

--: invitation_whole -> one
SELECT id FROM invitation WHERE job = :job AND person = :person AND shifts = 0;

-- Who was asked for the whole job, or for a shift of it that is still ahead, whatever they answered.
--: invited_people -> many   today: int
SELECT DISTINCT i.person FROM invitation i
WHERE i.job = :job AND i.person IS NOT NULL AND (i.shifts = 0 OR EXISTS
  (SELECT 1 FROM shift_asked s WHERE s.invitation = i.id AND s.day >= :today)) ORDER BY i.person;

--: invitation_update_state -> run
UPDATE invitation SET state = :state, answered = :answered WHERE id = :invitation AND (state = 0 OR state = 4);

-- Who agreed to the whole job.
--: invitations_accepted -> one   n: int
SELECT count(*) AS n FROM invitation WHERE job = :job AND state = 1 AND shifts = 0;

-- Whose profile is complete, and who takes no pause.
--: helper_is_there -> one   today: int
SELECT h.id FROM helper h JOIN person p ON p.id = h.id
WHERE h.id = :person AND p.state = 1 AND h.step = 4 AND h.paused_until < :today;

--: contacts_since -> one   n: int
SELECT count(*) AS n FROM contact WHERE person = :person AND at > :since;

-- Times older than this are kept for the figures alone. A few at a time.
--: invitations_forget -> run   before: int
UPDATE invitation SET person = NULL, reasons = '', parts = ''
WHERE id IN (SELECT id FROM invitation WHERE sent < :before AND person IS NOT NULL LIMIT 500);
