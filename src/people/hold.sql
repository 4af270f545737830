-- hold.sql -- what is held until somebody has looked at it.

--: hold_insert -> run
INSERT INTO held(id, kind, typed, lang, signs, created, state, decided, reason)
VALUES (:id, :kind, :typed, :lang, :signs, :created, 0, 0, '');

-- The oldest first of what waits, the newest first of what was removed. Of the requests for help it reads an index that has only
-- those that are or were held.
--: hold_queue -> many   kind: text, object: int, state: int, reason: text, limit: int, scan: yes
SELECT kind, id + 0 AS object, signs, created, state, reason FROM held_queue WHERE state = :state
ORDER BY CASE WHEN :state = 0 THEN created ELSE -created END, object LIMIT :limit;

--: hold_count -> one   n: int, scan: yes
SELECT count(*) AS n FROM held_queue WHERE state = 0;

--: hold_select -> one   kind: text, object: int, state: int, reason: text
SELECT kind, id + 0 AS object, signs, created, state, reason FROM held_queue WHERE kind = :kind AND id = :object;

--: hold_typed -> one
SELECT typed, lang FROM held WHERE id = :held;

--: hold_delete -> run
DELETE FROM held WHERE id = :held;

--: hold_remove -> run
UPDATE held SET state = 1, decided = :decided, reason = :reason WHERE id = :held AND state = 0;

--: hold_forget -> run   before: int
DELETE FROM held WHERE state = 1 AND decided < :before;
