-- invite.sql -- invitations and their answers.

--: invitation_insert -> one
INSERT INTO invitation(id, job, person, by_person, reasons, state, sent, answered)
VALUES (:id, :job, :person, :by_person, :reasons, :state, :sent, 0)
ON CONFLICT (job, person) DO NOTHING RETURNING id;

--: invitation_select -> one
SELECT id, job, person, by_person, reasons, state, sent, answered FROM invitation WHERE id = :invitation;

--: invitations_of_job -> many
SELECT id, job, person, by_person, reasons, state, sent, answered FROM invitation
WHERE job = :job AND person IS NOT NULL ORDER BY sent DESC, id;

--: invitations_of_person -> many
SELECT id, job, person, by_person, reasons, state, sent, answered FROM invitation WHERE person = :person ORDER BY sent DESC LIMIT 50;

--: invitation_of_both -> one
SELECT id FROM invitation WHERE job = :job AND person = :person;

--: invited_people -> many
SELECT person FROM invitation WHERE job = :job AND person IS NOT NULL ORDER BY person;

--: invitation_update_state -> run
UPDATE invitation SET state = :state, answered = :answered WHERE id = :invitation AND (state = 0 OR state = 4);

--: invitations_accepted -> one   n: int
SELECT count(*) AS n FROM invitation WHERE job = :job AND state = 1;

--: contacts_since -> one   n: int
SELECT count(*) AS n FROM contact WHERE person = :person AND at > :since;

-- Times older than this are kept for the figures alone. A few at a time.
--: invitations_forget -> run   before: int
UPDATE invitation SET person = NULL, reasons = ''
WHERE id IN (SELECT id FROM invitation WHERE sent < :before AND person IS NOT NULL LIMIT 500);
