-- shift.sql -- who is asked for which shift, and who has it.

--: shift_insert -> run
INSERT INTO invitation_shift(invitation, job, person, day, part, seat) VALUES (:invitation, :job, :person, :day, :part, NULL);

--: shift_of_person -> one
SELECT invitation FROM invitation_shift WHERE person = :person AND day = :day AND part = :part;

--: shifts_of_invitation -> many
SELECT job, day, part, seat FROM invitation_shift WHERE invitation = :invitation ORDER BY day, part;

--: shift_seats -> many
SELECT seat FROM invitation_shift WHERE job = :job AND day = :day AND part = :part AND seat IS NOT NULL ORDER BY seat;

--: shift_update_seat -> run
UPDATE invitation_shift SET seat = :seat WHERE invitation = :invitation AND day = :day AND part = :part;

--: shift_delete -> run
DELETE FROM invitation_shift WHERE invitation = :invitation AND day = :day AND part = :part;

--: shifts_delete -> run
DELETE FROM invitation_shift WHERE invitation = :invitation AND seat IS NULL;

--: shifts_delete_deployment -> run   today: int
DELETE FROM invitation_shift
WHERE invitation = (SELECT d.invitation FROM deployment d WHERE d.id = :deployment) AND day >= :today;

--: shifts_taken_most -> one   n: int, today: int
SELECT coalesce(max(taken), 0) AS n FROM
  (SELECT count(seat) AS taken FROM invitation_shift WHERE job = :job AND day >= :today GROUP BY day, part) AS shift;

--: shifts_forget -> run   before: int
DELETE FROM invitation_shift
WHERE invitation IN (SELECT invitation FROM invitation_shift WHERE day < :before LIMIT 500) AND day < :before;
