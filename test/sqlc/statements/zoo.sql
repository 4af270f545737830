-- What every form of statement becomes.

-- A key, an optional reference, a text, a number with a fraction; each typed by the column of its name.
--: animal_add -> run
INSERT INTO animal(id, keeper, mother, name, weight) VALUES (:id, :keeper, :mother, :name, :weight);

--: animal_get -> one
SELECT a.id, a.keeper, a.mother, a.name, a.weight, k.name AS keeper_name, k.photo   -- a comment; with "quotes" and :colons
FROM animal AS a LEFT JOIN keeper AS k ON k.id = a.keeper WHERE a.id = :animal;

-- Notes for what is calculated, on a line of their own; the same parameter twice; a text that holds no parameter.
--: animal_heavy -> many
--  n: int, share: real, label: text, total: real, limit: int
SELECT keeper, count(*) AS n, sum(weight) / :total AS share, name || ' :total "\' AS label
FROM animal WHERE keeper = :keeper AND weight > :weight AND weight < :total GROUP BY keeper, name LIMIT :limit;

--: animal_born -> one
INSERT INTO animal(id, mother, name, weight) VALUES (:id, :mother, :name, 1.0) RETURNING id;

--: nurse_list -> many   scan: yes
SELECT id, since FROM nurse;

--: colours -> many
SELECT code FROM colour;

--: keeper_animals -> one   animals: int
SELECT animals FROM animal_facts WHERE keeper = :keeper;

--: keeper_find -> many
SELECT id FROM keeper WHERE name LIKE :name ESCAPE '!' AND id > :keeper;
-- postgres:
SELECT id FROM keeper WHERE name ILIKE :name AND id > :keeper::bigint;

-- A parameter with a name of its own takes the type of the column that it is compared with.
--: animal_page -> many
SELECT a.id, k.id AS keeper FROM animal AS a JOIN keeper k ON k.id = a.keeper
WHERE a.keeper = :who AND a.id > :after AND a.weight>=:least LIMIT :rows OFFSET :skipped;

--: keeper_call -> run
UPDATE keeper SET name = :called WHERE id = :keeper;
