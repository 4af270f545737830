-- plan.sql -- plans of coordinators, and what they are made of.

-- ---- choosing jobs ----

-- Open jobs with places left, those of one rubric or organisation where they are asked (-1 and 0: all). :taken counts who agreed
-- to all of it; what is taken of single shifts in the period is counted apart.
--: plan_open_jobs -> many   taken: int, asked: int, limit: int, from: int, until: int, in_rubric: int, of_org: int, today: int
SELECT j.id, j.title, j.org, o.name AS org_name, j.rubric, j.place, j.grid, j.from_day, j.until_day, j.people,
       (SELECT count(*) FROM invitation i WHERE i.job = j.id AND i.state = 1 AND i.shifts = 0) AS taken,
       (SELECT count(*) FROM shift_asked s WHERE s.job = j.id AND s.held = 1 AND s.day >= :from AND s.day <= :until) AS asked
FROM job j JOIN org o ON o.id = j.org
WHERE j.state = 1 AND o.state = 1 AND (j.until_day = 0 OR j.until_day >= :today)
  AND (:in_rubric < 0 OR j.rubric = :in_rubric) AND (:of_org = 0 OR j.org = :of_org)
ORDER BY o.name, o.id, j.created, j.id LIMIT :limit;

--: plan_open_orgs -> many   today: int
SELECT DISTINCT o.id, o.name FROM job j JOIN org o ON o.id = j.org
WHERE j.state = 1 AND o.state = 1 AND (j.until_day = 0 OR j.until_day >= :today) ORDER BY o.name, o.id;

-- ---- plans ----

--: plan_insert -> run
INSERT INTO plan(id, by_person, created, from_day, until_day, version, changed, due, solved, sent, value, value_before,
                 filled_before, refill, sender, refilled, anew)
VALUES (:id, :by_person, :created, :from_day, :until_day, 0, 0, 1, 0, 0, 0, 0, 0, 0, NULL, 0, 1);

--: plan_job_insert -> run
INSERT INTO plan_job(plan, job, priority) VALUES (:plan, :job, :priority) ON CONFLICT (plan, job) DO NOTHING;

--: plan_select -> one
SELECT id, by_person, created, from_day, until_day, version, changed, due, solved, sent, value, value_before, filled_before,
       refill, sender, refilled, anew
FROM plan WHERE id = :plan;

--: plan_due -> one
SELECT id FROM plan WHERE due = 1 ORDER BY due, changed LIMIT 1;

-- Plans with shifts ahead of which somebody, since they were solved, said no, or let the time for an answer pass: who was asked
-- at :stale has had :wait seconds now.
--: plans_lost -> many   today: int, stale: int, wait: int
SELECT p.id FROM plan p
WHERE p.sent > 0 AND p.due = 0 AND p.until_day >= :today AND EXISTS
  (SELECT 1 FROM plan_place q JOIN invitation i ON i.id = q.invitation
   WHERE q.plan = p.id AND q.state = 4 AND ((i.state = 2 AND i.answered >= p.solved) OR
                                            (i.state = 0 AND i.sent <= :stale AND i.sent + :wait >= p.solved)));

--: plan_update_changed -> run
UPDATE plan SET changed = changed + 1 WHERE id = :plan;

--: plan_update_due -> run   anew: int
UPDATE plan SET changed = changed + 1, due = 1, anew = CASE WHEN :anew = 1 THEN 1 ELSE anew END WHERE id = :plan;

--: plans_recent -> many   jobs: int, limit: int
SELECT p.id, p.created, p.from_day, p.until_day, p.sent, (SELECT count(*) FROM plan_job j WHERE j.plan = p.id) AS jobs
FROM plan p ORDER BY p.created DESC, p.id DESC LIMIT :limit;

--: plan_update_solved -> run
UPDATE plan SET version = version + 1, due = 0, anew = 0, solved = :solved, value_before = value, value = :value,
                filled_before = :filled_before
WHERE id = :plan;

--: plan_update_sent -> run
UPDATE plan SET sent = :sent, sender = :sender, refill = :refill WHERE id = :plan;

--: plan_update_refill -> run
UPDATE plan SET refill = :refill WHERE id = :plan;

--: plan_update_refilled -> run   asked: int
UPDATE plan SET refilled = refilled + :asked WHERE id = :plan;

-- Plans that go on by themselves and propose somebody who was not asked yet.
--: plans_to_refill -> many   today: int, limit: int
SELECT p.id, p.sender FROM plan p
WHERE p.refill > 0 AND p.until_day >= :today AND p.due = 0 AND p.sender IS NOT NULL
  AND EXISTS (SELECT 1 FROM plan_place q WHERE q.plan = p.id AND q.state <= 1) LIMIT :limit;

-- In the order of the page.
--: plan_jobs_of -> many   org_state: int
SELECT p.job, p.priority, j.title, j.state, j.rubric, j.org, o.name AS org_name, o.state AS org_state
FROM plan_job p JOIN job j ON j.id = p.job JOIN org o ON o.id = j.org
WHERE p.plan = :plan ORDER BY o.name, o.id, j.id;

--: plan_shifts_delete -> run
DELETE FROM plan_shift WHERE plan = :plan;

--: plan_shift_insert -> run
INSERT INTO plan_shift(plan, job, day, part, places, open, reason, people)
VALUES (:plan, :job, :day, :part, :places, :open, :reason, :people);

--: plan_shifts_of -> many
SELECT job, day, part, places, open, reason, people FROM plan_shift WHERE plan = :plan ORDER BY job, day, part;

-- ---- who does what ----

--: plan_place_insert -> run
INSERT INTO plan_place(id, plan, job, day, part, person, state, came, reasons, invitation, reserve)
VALUES (:id, :plan, :job, :day, :part, :person, :state, :came, :reasons, NULL, :reserve);

-- `answer` is that of the invitation, -1 where there is none; `has`: the shift is asked or agreed, and was not given up; `silent`:
-- asked before :stale, and there is no answer.
--: plan_places_of -> many   answer: int, has: int, silent: int, stale: int
SELECT p.id, p.job, p.day, p.part, p.person, p.state, p.came, p.reserve, p.reasons, coalesce(i.state, -1) AS answer,
       CASE WHEN s.person IS NULL THEN 0 ELSE 1 END AS has, CASE WHEN i.state = 0 AND i.sent <= :stale THEN 1 ELSE 0 END AS silent
FROM plan_place p LEFT JOIN invitation i ON i.id = p.invitation
  LEFT JOIN shift_asked s ON s.invitation = p.invitation AND s.day = p.day AND s.part = p.part AND s.held = 1
WHERE p.plan = :plan ORDER BY p.job, p.day, p.part, p.id;

--: plan_place_select -> one
SELECT id, job, day, part, person, state FROM plan_place WHERE id = :place AND plan = :plan;

--: plan_place_update -> run
UPDATE plan_place SET state = :state WHERE id = :place;

--: plan_place_delete -> run
DELETE FROM plan_place WHERE id = :place;

-- What a version leaves behind for the next: nobody came, and who left is forgotten.
--: plan_places_settle -> run
UPDATE plan_place SET came = 0 WHERE plan = :plan AND came = 1;

--: plan_places_delete_state -> run
DELETE FROM plan_place WHERE plan = :plan AND state = :state;

-- The places that an invitation really asks for.
--: plan_places_update_asked -> run
UPDATE plan_place SET state = :state, invitation = :invitation
WHERE plan = :plan AND job = :job AND person = :person AND (state = 0 OR state = 1) AND EXISTS
  (SELECT 1 FROM shift_asked s WHERE s.invitation = :invitation AND s.day = plan_place.day AND s.part = plan_place.part);

--: plan_places_update_refused -> run
UPDATE plan_place SET state = :state WHERE plan = :plan AND job = :job AND person = :person AND (state = 0 OR state = 1);

--: plan_places_forget -> run   before: int
DELETE FROM plan_place WHERE plan IN (SELECT id FROM plan WHERE created < :before) AND id IN
  (SELECT q.id FROM plan p JOIN plan_place q ON q.plan = p.id WHERE p.created < :before LIMIT 500);

-- ---- what a plan has to know ----

--: plan_job_agreed -> one   n: int
SELECT count(*) AS n FROM invitation WHERE job = :job AND state = 1 AND shifts = 0;

-- Who is not to be asked for shifts of a job in the days of a plan: who was asked for all of it, and who has not said yes to a
-- question about these days.
--: plan_job_invited -> many   from: int, until: int
SELECT DISTINCT i.person FROM invitation i
WHERE i.job = :job AND i.person IS NOT NULL AND (i.shifts = 0 OR (i.state <> 1 AND EXISTS
  (SELECT 1 FROM shift_asked s WHERE s.invitation = i.id AND s.day >= :from AND s.day <= :until))) ORDER BY i.person;

-- Everybody's shifts, asked or agreed; `own`: this plan asked for it.
--: plan_held -> many   own: int, from: int, until: int
SELECT s.person, s.job, s.day, s.part,
       CASE WHEN EXISTS (SELECT 1 FROM plan_place p WHERE p.plan = :plan AND p.job = s.job AND p.day = s.day AND p.part = s.part
                         AND p.person = s.person AND p.invitation = s.invitation) THEN 1 ELSE 0 END AS own
FROM shift_asked s WHERE s.held = 1 AND s.day >= :from AND s.day <= :until ORDER BY s.person, s.day, s.part;

-- Who agreed to a whole job in these days: at the moments of its week they are not free.
--: plan_agreed -> many   from: int, until: int
SELECT d.person, j.grid, d.start_day, d.end_day
FROM deployment d JOIN invitation i ON i.id = d.invitation JOIN job j ON j.id = d.job
WHERE d.state IN (0, 1) AND d.start_day <= :until AND (d.end_day = 0 OR d.end_day >= :from) AND i.shifts = 0
  AND d.person IS NOT NULL
ORDER BY d.person;

-- Once for each time that somebody was asked.
--: plan_contacts -> many   since: int
SELECT person FROM contact WHERE at > :since;

--: plan_helper -> one
SELECT hours, from_day, until_day FROM helper WHERE id = :helper;
