-- search.sql -- searches that somebody keeps.

--: search_insert -> run
INSERT INTO saved_search(id, person, org, name, query, created, looked_day)
VALUES (:id, :person, :org, :name, :query, :created, :looked_day);

--: search_count -> one   n: int
SELECT count(*) AS n FROM saved_search WHERE person = :person;

--: searches_of -> many
SELECT id, name, query, looked_day FROM saved_search WHERE person = :person AND org = :org ORDER BY created, id;

--: search_delete -> run
DELETE FROM saved_search WHERE id = :id AND person = :person;

--: searches_due -> many   today: int
SELECT id, person, org, name, query, looked_day FROM saved_search WHERE looked_day < :today ORDER BY looked_day LIMIT 20;

-- One of several processes looks: whose update changes the row.
--: search_looked -> run   today: int
UPDATE saved_search SET looked_day = :today WHERE id = :id AND looked_day < :today;
