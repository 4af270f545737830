-- library.sql -- the figures on the front page, from published views.

--: front_figures -> one  helpers: int, orgs: int, jobs: int, today: int, scan: yes
SELECT (SELECT CAST(coalesce(sum(n), 0) AS INTEGER) FROM pool_facts
        WHERE paused_until < :today AND (until_day = 0 OR until_day >= :today)) AS helpers,
       (SELECT CAST(coalesce(sum(n), 0) AS INTEGER) FROM org_facts WHERE state = 1) AS orgs,
       (SELECT CAST(coalesce(sum(n), 0) AS INTEGER) FROM place_facts WHERE until_day = 0 OR until_day >= :today) AS jobs;
