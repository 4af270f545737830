-- help_hold.sql -- requests that a desk looks at first (state 2) and those that were found to be none (state 3).

--: held_of -> many   name: text, limit: int
SELECT r.id, r.number, r.place, r.signs, r.created, coalesce(a.name, '') AS name
FROM help_request r LEFT JOIN help_asker a ON a.request = r.id WHERE r.desk = :desk AND r.state = 2 ORDER BY r.id LIMIT :limit;

--: held_words_of -> many   upto: help_request_id
SELECT p.request, w.moment, w.know FROM help_request r JOIN help_part p ON p.request = r.id JOIN help_wish w ON w.part = p.id
WHERE r.desk = :desk AND r.state = 2 AND r.id <= :upto ORDER BY p.request, p.id;

--: held_let_in -> run
UPDATE help_request SET state = 0, closed = 0, next_step = 0, due_day = :due_day WHERE id = :help_request AND state >= 2;

--: held_no_request -> run
UPDATE help_request SET state = 3, closed = :closed WHERE id = :help_request AND state = 2;
