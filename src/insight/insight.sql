-- insight.sql -- figures from the published views (schema/0006_insight.sql) and from nothing else.
--
-- `from` and `upto` are the first and last day that count. The views add up whole tables, so every
-- statement says scan.

--: insight_people -> many   day: int, origin: int, n: int, upto: int, scan: yes
SELECT day, origin, CAST(sum(n) AS BIGINT) AS n FROM people_facts
WHERE ((origin = 1 AND confirmed = 1) OR origin = 2) AND day <= :upto
GROUP BY day, origin ORDER BY day, origin;

--: insight_offers -> many   day: int, works: int, n: int, upto: int, scan: yes
SELECT day, works, CAST(sum(n) AS BIGINT) AS n FROM offer_facts
WHERE ((origin = 1 AND confirmed = 1) OR origin = 2) AND day <= :upto
GROUP BY day, works ORDER BY day, works;

--: insight_orgs -> many   day: int, n: int, upto: int, scan: yes
SELECT day, CAST(sum(n) AS BIGINT) AS n FROM org_facts
WHERE state <> 2 AND day <= :upto GROUP BY day ORDER BY day;

--: insight_jobs -> many   day: int, rubric: int, n: int, filled: int, answered: int, wait: int,
--  from: int, upto: int, scan: yes
SELECT day, rubric, n, filled, answered, wait FROM job_facts
WHERE day BETWEEN :from AND :upto ORDER BY day, rubric;

--: insight_invitations -> many   hour: int, state: int, n: int, from_hour: int, until_hour: int,
--  scan: yes
SELECT hour, state, n FROM invitation_facts
WHERE hour >= :from_hour AND hour < :until_hour ORDER BY hour, state;

--: insight_deployments -> many   day: int, end_day: int, origin: int, sector: int, n: int,
--  told: int, hours: int, from: int, upto: int, scan: yes
SELECT day, end_day, origin, sector, n, told, hours FROM deployment_facts
WHERE day BETWEEN :from AND :upto ORDER BY day;

--: insight_first_people -> many   day: int, n: int, upto: int, scan: yes
SELECT day, n FROM helper_first_facts WHERE day <= :upto ORDER BY day;

--: insight_first_orgs -> many   day: int, n: int, upto: int, scan: yes
SELECT day, n FROM org_first_facts WHERE day <= :upto ORDER BY day;

--: insight_pool -> one   n: int, today: int, scan: yes
SELECT CAST(coalesce(sum(n), 0) AS BIGINT) AS n FROM pool_facts
WHERE paused_until < :today AND (until_day = 0 OR until_day >= :today);

--: insight_places -> one   n: int, today: int, scan: yes
SELECT CAST(coalesce(sum(n), 0) AS BIGINT) AS n FROM place_facts
WHERE until_day = 0 OR until_day >= :today;

--: insight_span -> one   first_day: int, last_day: int, last_start: int, today: int, scan: yes
SELECT coalesce(min(day), 0) AS first_day, coalesce(max(day), 0) AS last_day,
       (SELECT coalesce(max(day), 0) FROM deployment_facts WHERE day <= :today) AS last_start
FROM (SELECT day FROM people_facts UNION SELECT day FROM org_facts
      UNION SELECT day FROM job_facts) AS d
WHERE day <= :today;
