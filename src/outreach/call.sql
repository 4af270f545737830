-- call.sql -- calls, whom they went to, and who signed up.

--: call_insert -> run
INSERT INTO call(id, author, state, campaign, places, from_day, until_day, works, langs, near, radius, active_days, digest, counted,
                 sender, approver, sent, upto, created, closed)
VALUES (:id, :author, 0, :campaign, :places, :from_day, :until_day, :works, :langs, :near, :radius, :active_days, :digest, 0, NULL,
        NULL, 0, 0, :created, 0);

--: call_update -> run
UPDATE call SET places = :places, from_day = :from_day, until_day = :until_day, works = :works, langs = :langs, near = :near,
       radius = :radius, active_days = :active_days, digest = :digest
WHERE id = :id AND state = 0;

--: call_text_put -> run
INSERT INTO call_text(call, lang, title, body) VALUES (:call, :lang, :title, :body)
ON CONFLICT (call, lang) DO UPDATE SET title = excluded.title, body = excluded.body;

--: call_text_delete -> run
DELETE FROM call_text WHERE call = :call AND lang = :lang;

--: call_texts_of -> many
SELECT lang, title, body FROM call_text WHERE call = :call ORDER BY lang;

--: call_group_put -> run
INSERT INTO call_group(call, choice) VALUES (:call, :choice) ON CONFLICT (call, choice) DO NOTHING;

--: call_groups_delete -> run
DELETE FROM call_group WHERE call = :call;

--: call_groups_of -> many
SELECT choice FROM call_group WHERE call = :call ORDER BY choice;

--: call_select -> one
SELECT id, author, state, campaign, places, from_day, until_day, works, langs, near, radius, active_days, digest, counted, sender,
       approver, sent, upto, created, closed FROM call WHERE id = :call;

--: calls_newest -> many   scan: yes
SELECT id FROM call ORDER BY id DESC LIMIT 50;

-- The same text, on its way or sent, by anybody.
--: call_same -> one   since: int
SELECT id FROM call WHERE digest = :digest AND id <> :id AND (state = 1 OR (state > 1 AND sent >= :since)) LIMIT 1;

--: call_to_waiting -> run
UPDATE call SET state = 1, sender = :sender, counted = :counted WHERE id = :id AND state = 0;

--: call_to_sending -> run
UPDATE call SET state = 2, sender = :sender, counted = :counted, sent = :sent WHERE id = :id AND state = 0;

--: call_to_approved -> run
UPDATE call SET state = 2, approver = :approver, sent = :sent WHERE id = :id AND state = 1;

--: call_to_draft -> run
UPDATE call SET state = 0, sender = NULL WHERE id = :id AND state = 1;

--: call_to_closed -> run
UPDATE call SET state = 4, closed = :closed WHERE id = :id AND state <> 4;

--: call_places_update -> run
UPDATE call SET places = :places WHERE id = :id AND state IN (0, 2, 3);

--: call_sending -> one
SELECT id FROM call WHERE state = 2 ORDER BY id LIMIT 1;

-- Moves on from where this step began; when another one did that meanwhile, nothing changes.
--: call_progress -> run   from_upto: int
UPDATE call SET upto = :upto, state = :state WHERE id = :id AND state = 2 AND upto = :from_upto;

-- People.

--: call_person_insert -> one
INSERT INTO call_person(id, call, person, state, mailed, answered, turn) VALUES (:id, :call, :person, 0, :mailed, 0, 0)
ON CONFLICT (call, person) DO NOTHING RETURNING id;

--: call_person_select -> one
SELECT id, call, person, state, turn FROM call_person WHERE id = :id;

--: call_person_answer -> run
UPDATE call_person SET state = :state, answered = :answered, turn = :turn WHERE id = :id;

-- Places that are taken: those of erased people are free again.
--: call_taken -> one   n: int
SELECT count(*) AS n FROM call_person c JOIN person p ON p.id = c.person WHERE c.call = :call AND c.state = 1 AND p.state < 2;

--: call_first_queued -> one
SELECT c.id, c.person FROM call_person c JOIN person p ON p.id = c.person WHERE c.call = :call AND c.state = 2 AND p.state < 2
ORDER BY c.turn, c.id LIMIT 1;

--: call_ahead_of -> one   n: int
SELECT count(*) AS n FROM call_person c JOIN person p ON p.id = c.person
WHERE c.call = :call AND c.state = 2 AND c.turn < :turn AND p.state < 2;

--: calls_with_queue -> many
SELECT DISTINCT c.call FROM call_person c JOIN call k ON k.id = c.call WHERE c.state = 2 AND (k.state = 2 OR k.state = 3);

-- Who waits still, and hears that it was in vain.
--: call_person_missed -> run
UPDATE call_person SET state = 4, answered = :answered WHERE id = :id AND state = 2;

-- Of calls that are closed or over.
--: calls_missed -> many   today: int, limit: int
SELECT c.id, c.call, c.person FROM call_person c JOIN call k ON k.id = c.call JOIN person p ON p.id = c.person
WHERE k.state IN (2, 3, 4) AND (k.state = 4 OR (k.until_day > 0 AND k.until_day < :today)) AND c.state = 2 AND p.state < 2
LIMIT :limit;

-- Who was erased left the place or the waiting list, as who withdraws does.
--: call_counts_of -> many   state: int, n: int
SELECT CASE WHEN p.state = 2 AND c.state IN (1, 2) THEN 3 ELSE c.state END AS state, count(*) AS n
FROM call_person c LEFT JOIN person p ON p.id = c.person WHERE c.call = :call GROUP BY 1;

--: call_members_of -> many
SELECT c.id, c.person, c.state, c.answered, p.name, p.email, p.phone, p.lang FROM call_person c JOIN person p ON p.id = c.person
WHERE c.call = :call AND (c.state = 1 OR c.state = 2) AND p.state < 2 ORDER BY c.state, c.turn, c.id;

-- A few at a time.
--: call_people_forget -> run   before: int
UPDATE call_person SET person = NULL
WHERE id IN (SELECT id FROM call_person WHERE mailed < :before AND person IS NOT NULL LIMIT 500);
