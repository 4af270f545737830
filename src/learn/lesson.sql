-- lesson.sql -- labelled examples.

-- Jobs that are past their draft and have no example yet, or one with another rubric.
--: lessons_fresh -> many   scan: yes
SELECT l.job, l.title, l.task, l.experience, l.skills, l.languages, l.studies, l.rubric, l.guess
FROM job_lesson l LEFT JOIN lesson e ON e.job = l.job
WHERE e.id IS NULL OR e.rubric <> l.rubric OR e.guess <> l.guess
ORDER BY l.job LIMIT 200;

--: lesson_put -> run
INSERT INTO lesson(id, job, at, words, guess, rubric) VALUES (:id, :job, :at, :words, :guess, :rubric)
ON CONFLICT (job) DO UPDATE SET at = excluded.at, words = excluded.words, guess = excluded.guess, rubric = excluded.rubric;

-- What authors changed of single concepts and is not kept yet.
--: lesson_items_keep -> run   scan: yes
INSERT INTO lesson_item(lesson, concept, guess, need, words)
SELECT e.id, i.concept, min(i.guess), max(i.need), min(i.words) FROM job_item_lesson i JOIN lesson e ON e.job = i.job
WHERE true
GROUP BY e.id, i.concept
ON CONFLICT (lesson, concept) DO UPDATE SET need = excluded.need;

--: lessons_newest -> many   scan: yes, most: int
SELECT words, guess, rubric FROM (SELECT id, words, guess, rubric FROM lesson ORDER BY id DESC LIMIT :most) AS newest ORDER BY id;

--: lesson_items_forget -> run   before: int, scan: yes
DELETE FROM lesson_item WHERE lesson IN (SELECT id FROM lesson WHERE at < :before);

--: lessons_forget_old -> run   before: int
DELETE FROM lesson WHERE at < :before;
