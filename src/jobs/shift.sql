-- shift.sql -- who is asked for which shift, and who has it.

--: shift_insert -> run
INSERT INTO shift_asked(invitation, job, person, day, part, held, seat) VALUES (:invitation, :job, :person, :day, :part, 1, NULL);

-- What keeps a person from being asked for a shift of a job: they have another then, or were asked for this one before.
--: shift_of_person -> one
SELECT invitation FROM shift_asked WHERE person = :person AND day = :day AND part = :part AND (held = 1 OR job = :job) LIMIT 1;

-- `held` is 0 for what was given up.
--: shifts_of_invitation -> many   held: int
SELECT job, day, part, seat, coalesce(held, 0) AS held FROM shift_asked WHERE invitation = :invitation ORDER BY day, part;

--: shift_seats -> many
SELECT seat FROM shift_asked WHERE job = :job AND day = :day AND part = :part AND seat IS NOT NULL ORDER BY seat;

--: shift_update_seat -> run
UPDATE shift_asked SET seat = :seat WHERE invitation = :invitation AND day = :day AND part = :part;

--: shift_give_up -> run
UPDATE shift_asked SET held = NULL WHERE invitation = :invitation AND day = :day AND part = :part;

--: shifts_give_up -> run
UPDATE shift_asked SET held = NULL WHERE invitation = :invitation AND seat IS NULL;

--: shifts_give_up_deployment -> run   today: int
UPDATE shift_asked SET held = NULL, seat = NULL
WHERE invitation = (SELECT d.invitation FROM deployment d WHERE d.id = :deployment) AND day >= :today;

--: shifts_taken_most -> one   n: int, today: int
SELECT coalesce(max(taken), 0) AS n FROM
  (SELECT count(seat) AS taken FROM shift_asked WHERE job = :job AND day >= :today GROUP BY day, part) AS shift;

--: shifts_forget -> run   before: int
DELETE FROM shift_asked
WHERE invitation IN (SELECT invitation FROM shift_asked WHERE day < :before LIMIT 500) AND day < :before;
