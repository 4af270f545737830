-- help_tally.sql -- what happened on a day, for the figures. Somebody who comes instead is no part of its own.

--: tally_requests -> many   n: int, day: int
SELECT place, count(*) AS n FROM help_request WHERE created_day = :day AND state < 2 GROUP BY place;

--: tally_parts -> many   parts: int, requests: int, day: int
SELECT r.place, p.category, count(*) AS parts, count(DISTINCT p.request) AS requests
FROM help_request r JOIN help_part p ON p.request = r.id
WHERE r.created_day = :day AND r.state < 2 AND p.id NOT IN (SELECT part FROM help_stand_in) GROUP BY r.place, p.category;

--: tally_agreed -> many   n: int, day: int
SELECT r.place, p.category, count(*) AS n FROM help_part p JOIN help_request r ON r.id = p.request
WHERE p.agreed_day > 0 AND p.agreed_day = :day AND p.id NOT IN (SELECT part FROM help_stand_in) GROUP BY r.place, p.category;

-- Help that repeats took as long as it took to find somebody; how long it then went on is no waiting.
--: tally_done -> many   days: int, n: int, day: int
SELECT r.place, p.category, (CASE WHEN p.often > 1 AND p.agreed_day > 0 THEN p.agreed_day ELSE p.ended_day END) - r.created_day AS days,
       count(*) AS n
FROM help_part p JOIN help_request r ON r.id = p.request
WHERE p.ended_day > 0 AND p.ended_day = :day AND p.state = 2 AND p.id NOT IN (SELECT part FROM help_stand_in)
GROUP BY r.place, p.category, (CASE WHEN p.often > 1 AND p.agreed_day > 0 THEN p.agreed_day ELSE p.ended_day END) - r.created_day;

--: tally_signups -> many   place: int, n: int, day: int
SELECT coalesce(h.place, 0) AS place, s.category, count(*) AS n FROM help_signup s LEFT JOIN helper h ON h.id = s.person
WHERE s.created_day = :day GROUP BY coalesce(h.place, 0), s.category;

-- The first sign-up of each person.
--: tally_helpers -> many   place: int, n: int, day: int
SELECT coalesce(h.place, 0) AS place, count(*) AS n FROM help_signup s LEFT JOIN helper h ON h.id = s.person
WHERE s.created_day = :day
  AND NOT EXISTS (SELECT 1 FROM help_signup e WHERE e.person = s.person AND (e.created_day < s.created_day
                  OR (e.created_day = s.created_day AND e.category < s.category)))
GROUP BY coalesce(h.place, 0);

--: tally_answered -> many   hours: int, n: int, since: int, until: int
SELECT first_desk, (touched - created) / 3600 AS hours, count(*) AS n FROM help_request
WHERE touched > 0 AND touched >= :since AND touched < :until GROUP BY first_desk, (touched - created) / 3600;

--: tally_first -> one   day: int
SELECT coalesce(min(day), 0) AS day FROM (SELECT min(created_day) AS day FROM help_request
                                          UNION ALL SELECT min(created_day) AS day FROM help_signup) AS d;

--: tally_last -> one
SELECT at, behind FROM help_tally_last WHERE id = 1;

--: tally_last_put -> run
INSERT INTO help_tally_last(id, at, behind) VALUES (1, :at, :behind)
ON CONFLICT (id) DO UPDATE SET at = excluded.at, behind = excluded.behind;

--: tally_delete -> run
DELETE FROM help_tally WHERE month = :month;

--: tally_insert -> run
INSERT INTO help_tally(category, month, place, requests, parts, helpers, sign_ups, agreed, done)
VALUES (:category, :month, :place, :requests, :parts, :helpers, :sign_ups, :agreed, :done);

--: tally_span_delete -> run
DELETE FROM help_tally_span WHERE month = :month;

--: tally_span_insert -> run
INSERT INTO help_tally_span(what, month, of, span, n) VALUES (:what, :month, :of, :span, :n);
