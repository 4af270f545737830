-- wave.sql -- inviting by itself.

--: wave_start -> run
INSERT INTO job_wave(job, by_person, hours, next, waves, asked, stopped) VALUES (:job, :by_person, :hours, :next, 0, 0, 0)
ON CONFLICT (job) DO UPDATE SET by_person = excluded.by_person, hours = excluded.hours, next = excluded.next, stopped = 0;

--: wave_of_job -> one
SELECT job, by_person, hours, next, waves, asked, stopped FROM job_wave WHERE job = :job;

--: waves_due -> many   now: int
SELECT job, by_person, hours FROM job_wave WHERE next > 0 AND next <= :now ORDER BY next LIMIT 20;

--: wave_went -> run   sent: int
UPDATE job_wave SET next = :next, waves = waves + 1, asked = asked + :sent WHERE job = :job;

--: wave_stop -> run
UPDATE job_wave SET next = 0, stopped = :stopped WHERE job = :job AND next > 0;

-- Who was asked since :fresh and may still answer counts as on the way.
--: wave_waiting -> one   n: int, fresh: int
SELECT count(*) AS n FROM invitation WHERE job = :job AND state = 0 AND sent > :fresh;

-- What became of invitations of the same rubric. Those that can still be answered are not known yet.
--: wave_rate -> one   scan: yes, asked: int, yes: int, from: int, until: int
SELECT count(*) AS asked, sum(CASE i.state WHEN 1 THEN 1 ELSE 0 END) AS yes
FROM invitation i JOIN job j ON j.id = i.job
WHERE j.rubric = :rubric AND i.sent > :from AND i.state <> 4 AND (i.state <> 0 OR i.sent < :until);
