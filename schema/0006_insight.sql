-- 0006_insight.sql -- what figures are made from: counts and sums by day, without names and without
-- numbers of people.
--
-- Whoever shows statistics reads these views and no table. A view tells how many on which day, of
-- which sort; it gives nothing by which a person could be found again. Each is a sum over days, so
-- that a period is the sum of its days: who came back counts on the first day.

-- Helpers, by the day on which they came. A profile that was erased keeps counting: its row stays,
-- emptied.
CREATE VIEW people_facts AS
    SELECT created_day AS day, origin, CASE WHEN confirmed_day > 0 THEN 1 ELSE 0 END AS confirmed,
           count(*) AS n
    FROM person WHERE (roles & 2) <> 0
    GROUP BY 1, 2, 3;

-- The same, by the kinds of work that they chose (bits); only profiles that exist today, since
-- choices are erased with them.
CREATE VIEW offer_facts AS
    SELECT p.created_day AS day, p.origin,
           CASE WHEN p.confirmed_day > 0 THEN 1 ELSE 0 END AS confirmed, h.works, count(*) AS n
    FROM helper h JOIN person p ON p.id = h.id WHERE h.works <> 0 AND p.state <> 2
    GROUP BY 1, 2, 3, 4;

-- Helpers who can be asked, by the day until which they paused and the last day on which they can
-- help; 0 for none.
CREATE VIEW pool_facts AS
    SELECT h.paused_until, h.until_day, count(*) AS n
    FROM helper h JOIN person p ON p.id = h.id
    WHERE p.state = 1 AND h.step = 4
      AND h.id IN (SELECT person FROM consent WHERE kind = 'matching')
    GROUP BY 1, 2;

-- Organisations, by the day on which they registered.
CREATE VIEW org_facts AS
    SELECT created_day AS day, sector, state, count(*) AS n FROM org
    GROUP BY 1, 2, 3;

-- Jobs that were opened by approved organisations, by the day on which they were written. filled:
-- those that found all the people they asked; answered: those that got a yes; wait: seconds from
-- writing to the first yes, all together.
CREATE VIEW job_facts AS
    SELECT j.created_day AS day, j.rubric, count(*) AS n,
           CAST(sum(CASE WHEN y.people >= j.people THEN 1 ELSE 0 END) AS INTEGER) AS filled,
           count(y.job) AS answered,
           CAST(sum(coalesce(y.first_yes - j.created, 0)) AS INTEGER) AS wait
    FROM job j JOIN org o ON o.id = j.org
    LEFT JOIN (SELECT job, count(*) AS people, min(answered) AS first_yes
               FROM invitation WHERE state = 1 GROUP BY job) AS y ON y.job = j.id
    WHERE j.state > 0 AND o.state = 1
    GROUP BY 1, 2;

-- Places that are open now, by the last day of their job; 0 for none.
CREATE VIEW place_facts AS
    SELECT j.until_day, CAST(sum(j.people - coalesce(y.people, 0)) AS INTEGER) AS n
    FROM job j JOIN org o ON o.id = j.org
    LEFT JOIN (SELECT job, count(*) AS people
               FROM invitation WHERE state = 1 GROUP BY job) AS y ON y.job = j.id
    WHERE j.state = 1 AND o.state = 1
    GROUP BY 1;

-- Invitations, by the hour (since 1970) in which they were sent: a day in Belgium begins on a whole
-- hour.
CREATE VIEW invitation_facts AS
    SELECT sent / 3600 AS hour, state, count(*) AS n FROM invitation
    GROUP BY 1, 2;

-- Deployments that started, by first and last day. told: those of which hours are known; hours: all
-- of theirs together.
CREATE VIEW deployment_facts AS
    SELECT d.start_day AS day, d.end_day, d.origin, o.sector, count(*) AS n,
           CAST(sum(CASE WHEN d.hours > 0 THEN 1 ELSE 0 END) AS INTEGER) AS told,
           CAST(sum(d.hours) AS INTEGER) AS hours
    FROM deployment d JOIN org o ON o.id = d.org WHERE d.state IN (1, 2)
    GROUP BY 1, 2, 3, 4;

-- People and organisations, by the first day on which they helped or were helped.
CREATE VIEW helper_first_facts AS
    SELECT day, count(*) AS n
    FROM (SELECT min(start_day) AS day FROM deployment WHERE state IN (1, 2)
          GROUP BY person) AS first_days
    GROUP BY day;
CREATE VIEW org_first_facts AS
    SELECT day, count(*) AS n
    FROM (SELECT min(start_day) AS day FROM deployment WHERE state IN (1, 2)
          GROUP BY org) AS first_days
    GROUP BY day;
