-- insight_2020.sql -- for insight_test: the platform of 2020 as it was published (parliamentary question 806 of 22 September
-- 2020), with deployments, invitations and people who must not be counted. Days count from 1970-01-01: 18353 is 1 April 2020.

-- 3,500 on the reserve list, then per month; people whose address was never confirmed (m.column4 = 0) do not count.
WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 3500)
INSERT INTO person(id, name, name_fold, email, email_key, phone, lang, roles, state, origin, created, created_day, confirmed_day,
                   last_used, mail_off, new_email)
SELECT m.column1 * 10000 + number.n, 'A', 'a', '', NULL, '', 0, 2, m.column4, m.column5, 0, m.column2 + number.n % 25,
       m.column2 * m.column4, 0, 0, ''
FROM (VALUES (1, 18320, 3500, 1, 2), (2, 18358, 2417, 1, 1), (3, 18383, 305, 1, 1), (4, 18414, 42, 1, 1), (5, 18444, 46, 1, 1),
             (6, 18475, 28, 1, 1), (7, 18506, 13, 1, 1), (8, 18383, 50, 0, 1)) AS m
JOIN number ON number.n <= m.column3;

-- A helper who was erased afterwards still registered in April; a colleague of an organisation is no helper.
UPDATE person SET state = 2, name = '', name_fold = '' WHERE id = 20001;
INSERT INTO person(id, name, name_fold, email, email_key, phone, lang, roles, state, origin, created, created_day, confirmed_day,
                   last_used, mail_off, new_email)
VALUES (90001, 'B', 'b', '', NULL, '', 0, 4, 1, 3, 0, 18360, 18360, 0, 0, '');

-- Every second one nurses (bit 3), the others care too (bits 3 and 4); ten pause until 2021, everybody agreed to matching.
INSERT INTO helper(id, step, works, works_other, education, professions, experience, years, paid, place, radius, grid, from_day,
                   until_day, hours, paused_until, changed)
SELECT id, 4, CASE WHEN id % 2 = 0 THEN 8 ELSE 24 END, '', 0, 0, '', 0, 1, 0, 15, 1, 0, 0, 0,
       CASE WHEN id > 20001 AND id <= 20011 THEN 18628 ELSE 0 END, 0
FROM person WHERE roles = 2 AND state <> 2;
INSERT INTO consent(id, person, kind, version, lang, given, at) SELECT id, id, 'matching', 1, 0, 1, 0 FROM helper;

-- Organisations per month, in sectors 1 and 2 in turn; three more in May that were refused.
WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 417)
INSERT INTO org(id, number, name, name_fold, sector, state, reason, created, created_day, decided)
SELECT m.column1 * 1000 + number.n, CAST(m.column1 * 1000 + number.n AS TEXT), 'O', 'o', 1 + number.n % 2, m.column4, '', 0,
       m.column2 + number.n % 9, 0
FROM (VALUES (1, 18358, 417, 1), (2, 18383, 39, 1), (3, 18414, 15, 1), (4, 18444, 21, 1), (5, 18475, 14, 1), (6, 18506, 9, 1),
             (7, 18383, 3, 2)) AS m
JOIN number ON number.n <= m.column3;

-- 400 jobs in the published shares, written on 8 April; the first of each rubric is open and asks two people, the others were
-- closed and asked one. A draft does not count, nor does the job of an organisation that was refused.
WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 276)
INSERT INTO job(id, org, author, title, task, experience, skills, languages, studies, paid, place, grid, from_day, until_day, people,
                rubric, rubric_guess, rubric_p, state, created, created_day, closed)
SELECT (m.column1 + 1) * 1000 + number.n, m.column3, 90001, 'J', 'j', '', '', '', '', 1, 0, 1, 0, 0,
       CASE WHEN number.n = 1 THEN 2 ELSE 1 END, m.column1, 0, 0, CASE WHEN number.n = 1 THEN 1 ELSE m.column4 END,
       18360 * 86400, 18360, 0
FROM (VALUES (0, 276, 1001, 3), (1, 32, 1001, 3), (2, 24, 1001, 3), (3, 16, 1001, 3), (4, 16, 1001, 3), (5, 12, 1001, 3),
             (6, 10, 1001, 3), (7, 6, 1001, 3), (8, 4, 1001, 3), (9, 4, 1001, 3)) AS m
JOIN number ON number.n <= m.column2;
INSERT INTO job(id, org, author, title, task, experience, skills, languages, studies, paid, place, grid, from_day, until_day, people,
                rubric, rubric_guess, rubric_p, state, created, created_day, closed)
VALUES (90001, 1001, 90001, 'J', 'j', '', '', '', '', 1, 0, 1, 0, 0, 1, 0, 0, 0, 0, 18360 * 86400, 18360, 0),
       (90002, 7001, 90001, 'J', 'j', '', '', '', '', 1, 0, 1, 0, 0, 1, 0, 0, 0, 1, 18360 * 86400, 18360, 0);

-- 100 invitations for jobs in health care: 60 yes after a day and a half, 20 no, 15 nothing, 5 that lapsed; and 3 people who
-- offered themselves. The last invitation was sent on 1 October at half past midnight in Belgium, 22.30 hours on 30 September
-- in UTC.
WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 104)
INSERT INTO invitation(id, job, person, by_person, reasons, state, sent, answered)
SELECT n, 1000 + n, 20010 + n, 90001, '',
       CASE WHEN n <= 60 THEN 1 WHEN n <= 80 THEN 2 WHEN n <= 95 THEN 0 WHEN n <= 100 THEN 3 WHEN n <= 103 THEN 4 ELSE 2 END,
       CASE WHEN n = 104 THEN 18535 * 86400 + 81000 ELSE 18361 * 86400 END, CASE WHEN n <= 60 THEN 18361 * 86400 + 43200 ELSE 0 END
FROM number;

-- 58 deployments that started, at ten organisations, by 20 people: 2 in July and August that somebody confirmed, with 30 and 50
-- hours, the others in April and May. They take ten days, but one is still going on. One is agreed and one cancelled.
INSERT INTO deployment(id, invitation, job, org, person, state, origin, start_day, end_day, hours, helper_said, org_said, asked,
                       asked_times)
SELECT id, id, job, 1001 + id % 10, 20011 + id % 20, CASE WHEN id = 59 THEN 0 WHEN id = 60 THEN 3 WHEN id = 58 THEN 1 ELSE 2 END,
       CASE WHEN id <= 2 THEN 1 ELSE 2 END,
       CASE WHEN id = 1 THEN 18450 WHEN id = 2 THEN 18480 WHEN id <= 30 THEN 18365 WHEN id = 58 THEN 18526 ELSE 18390 END,
       CASE WHEN id = 1 THEN 18459 WHEN id = 2 THEN 18489 WHEN id <= 30 THEN 18374 WHEN id = 58 THEN 0 ELSE 18399 END,
       CASE WHEN id = 1 THEN 30 WHEN id = 2 THEN 50 ELSE 0 END, 0, 0, 0, 0
FROM invitation WHERE id <= 60;
