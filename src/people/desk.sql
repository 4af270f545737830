-- desk.sql -- what waits for a coordinator.

--: desk_counts -> one  waiting: int, held: int, helpers: int, unconfirmed: int, mails: int, given_up: int, today: int, scan: yes
SELECT (SELECT count(*) FROM org WHERE state = 0) AS waiting,
       (SELECT count(*) FROM held_queue WHERE state = 0) AS held,
       (SELECT CAST(coalesce(sum(n), 0) AS INTEGER) FROM pool_facts
        WHERE paused_until < :today AND (until_day = 0 OR until_day >= :today)) AS helpers,
       (SELECT count(*) FROM helper h JOIN person p ON p.id = h.id WHERE p.state = 0) AS unconfirmed,
       (SELECT count(*) FROM outbox WHERE sent = 0 AND failed = 0) AS mails,
       (SELECT count(*) FROM outbox WHERE failed > 0) AS given_up;
