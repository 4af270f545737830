-- library.sql -- the figures on the front page, from published views.

--: front_figures -> one  helpers: int, orgs: int, jobs: int, scan: yes
SELECT (SELECT count(*) FROM person WHERE state = 1) AS helpers,
       (SELECT count(*) FROM org WHERE state = 1) AS orgs,
       (SELECT count(*) FROM job WHERE state = 1) AS jobs;
