-- cli_check.sql -- counts of what must not be, for `inzet check`.

--: check_counts -> one  overfull: int, silent: int, doubled: int, undeliverable: int, scan: yes
SELECT (SELECT count(*) FROM job j
          WHERE (SELECT count(*) FROM invitation i WHERE i.job = j.id AND i.state = 1 AND i.shifts = 0) > j.people
             OR EXISTS (SELECT 1 FROM shift_asked s WHERE s.job = j.id AND s.seat > j.people)) AS overfull,
       (SELECT count(*) FROM invitation i WHERE i.state = 1
          AND NOT EXISTS (SELECT 1 FROM deployment d WHERE d.invitation = i.id)) AS silent,
       (SELECT count(*) FROM (SELECT email_key FROM person WHERE email_key IS NOT NULL
                              GROUP BY email_key HAVING count(*) > 1) AS twice) AS doubled,
       (SELECT count(*) FROM outbox WHERE failed > 0) AS undeliverable;

--: check_places -> many  scan: yes
SELECT DISTINCT place FROM helper WHERE step >= 3
UNION SELECT DISTINCT place FROM org_site
UNION SELECT DISTINCT place FROM job;
