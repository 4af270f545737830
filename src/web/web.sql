-- web.sql -- statements of the web room: sessions.

--: session_get -> one    person: int
SELECT id, person, made, used FROM session WHERE token = :token;

--: session_insert -> run    person: int
INSERT INTO session(id, token, person, made, used) VALUES (:id, :token, :person, :made, :used);

--: session_use -> run
UPDATE session SET used = :used WHERE id = :id;

--: session_delete -> run
DELETE FROM session WHERE id = :id;

--: session_delete_person -> run    person: int
DELETE FROM session WHERE person = :person;

--: session_delete_old -> run
DELETE FROM session WHERE made < :made;
