-- own_data.sql -- what erasure does besides what the classification says.
-- Roles stay: they say no name, and figures count by them.

--: own_data_removed -> run
UPDATE person SET state = 2 WHERE id = :person;

--: own_data_erasure -> run   at: int
INSERT INTO erasure(person, at) VALUES (:person, :at) ON CONFLICT (person) DO NOTHING;
