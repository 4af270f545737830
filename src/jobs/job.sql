-- job.sql -- jobs and what was understood of them.

--: job_insert -> run
INSERT INTO job(id, org, author, title, task, experience, skills, languages, studies, paid, place, grid, from_day, until_day,
                people, years, rubric, rubric_guess, rubric_p, state, created, created_day, closed)
VALUES (:id, :org, :author, :title, :task, :experience, :skills, :languages, :studies, :paid, :place, :grid, :from_day,
        :until_day, :people, :years, :rubric, :rubric_guess, :rubric_p, 0, :created, :created_day, 0);

--: job_update -> run
UPDATE job SET title = :title, task = :task, experience = :experience, skills = :skills, languages = :languages,
       studies = :studies, paid = :paid, place = :place, grid = :grid, from_day = :from_day, until_day = :until_day,
       people = :people, years = :years, rubric_guess = :rubric_guess, rubric_p = :rubric_p, rubric = :rubric
WHERE id = :job;

--: job_select -> one
SELECT j.id, j.org, j.author, j.title, j.task, j.experience, j.skills, j.languages, j.studies, j.paid, j.place, j.grid,
       j.from_day, j.until_day, j.people, j.years, j.rubric, j.rubric_guess, j.rubric_p, j.state, j.created,
       o.name AS org_name, o.sector, o.state AS org_state
FROM job j JOIN org o ON o.id = j.org WHERE j.id = :job;

--: job_update_rubric -> run
UPDATE job SET rubric = :rubric WHERE id = :job;

--: job_update_state -> run
UPDATE job SET state = :state, closed = :closed WHERE id = :job;

--: job_item_insert -> run
INSERT INTO job_item(id, job, kind, concept, need, guess, removed, words)
VALUES (:id, :job, :kind, :concept, :need, :guess, 0, :words);

--: job_items_of -> many
SELECT id, kind, concept, need, guess, removed, words FROM job_item WHERE job = :job ORDER BY id;

--: job_items_delete_guessed -> run
DELETE FROM job_item WHERE job = :job AND removed = 0 AND guess = need;

--: job_item_update_removed -> run
UPDATE job_item SET removed = 1 WHERE id = :item AND job = :job;

--: job_item_update_need -> run
UPDATE job_item SET need = :need WHERE id = :item AND job = :job;

--: job_rubric_insert -> run
INSERT INTO job_rubric(job, rubric, p) VALUES (:job, :rubric, :p)
ON CONFLICT (job, rubric) DO UPDATE SET p = excluded.p;

--: job_rubrics_of -> many
SELECT rubric, p FROM job_rubric WHERE job = :job ORDER BY p DESC, rubric;

--: jobs_of_org_count -> one   n: int
SELECT count(*) AS n FROM job WHERE org = :org;

--: jobs_of_org -> many   invited: int, accepted: int, limit: int, offset: int
SELECT j.id, j.title, j.state, j.people, j.from_day, j.until_day, j.rubric, j.place,
       (SELECT count(*) FROM invitation i WHERE i.job = j.id) AS invited,
       (SELECT count(*) FROM invitation i WHERE i.job = j.id AND i.state = 1) AS accepted
FROM job j WHERE j.org = :org ORDER BY j.created DESC, j.id DESC LIMIT :limit OFFSET :offset;

--: jobs_public_count -> one   n: int
SELECT count(*) AS n FROM job j JOIN org o ON o.id = j.org
WHERE j.state = 1 AND o.state = 1 AND (j.until_day = 0 OR j.until_day >= :today);

--: jobs_public -> many   limit: int, offset: int
SELECT j.id, j.title, j.task, j.paid, j.place, j.grid, j.from_day, j.until_day, j.people, j.rubric, o.name AS org_name
FROM job j JOIN org o ON o.id = j.org
WHERE j.state = 1 AND o.state = 1 AND (j.until_day = 0 OR j.until_day >= :today)
ORDER BY j.created DESC, j.id DESC LIMIT :limit OFFSET :offset;

--: jobs_open_ids -> many   scan: yes
SELECT j.id FROM job j JOIN org o ON o.id = j.org WHERE j.state = 1 AND o.state = 1 ORDER BY j.id;
