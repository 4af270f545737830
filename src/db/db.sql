-- db.sql -- the database room's own statements.

--: version_table -> one   n: int, scan: yes
SELECT count(*) AS n FROM sqlite_master WHERE type = 'table' AND name = 'schema_version';
-- postgres:
SELECT count(*) AS n FROM pg_tables
WHERE schemaname = current_schema() AND tablename = 'schema_version';

--: version_get -> one   number: int
SELECT coalesce(max(number), 0) AS number FROM schema_version;

--: version_add -> run
INSERT INTO schema_version(number, name, at) VALUES (:number, :name, :at);

-- SQLite has one writer, so the next number is free; in PostgreSQL several count at once.
--: change_add -> run
INSERT INTO change(id, kind, item, at)
SELECT coalesce(max(id), 0) + 1, :kind, :item, :at FROM change;
-- postgres:
INSERT INTO change(id, kind, item, at) SELECT nextval('change_order'), :kind, :item, :at;

--: change_last -> one   id: int
SELECT coalesce(max(id), 0) AS id FROM change;

--: change_since -> many   after: int, limit: int
SELECT id, kind, item FROM change WHERE id > :after ORDER BY id LIMIT :limit;

-- The newest stays, so that numbers go on from it.
--: change_prune -> run   before: int, scan: yes
DELETE FROM change WHERE at < :before AND id < (SELECT max(id) FROM change);

--: once_add -> run
INSERT INTO once(made, name, answer) VALUES (:made, :name, :answer);

--: once_get -> one
SELECT answer FROM once WHERE made = :made AND name = :name;

--: once_prune -> run   before: int
DELETE FROM once WHERE made < :before;

--: secret_get -> one
SELECT value FROM secret WHERE name = :name;

--: secret_add -> run
INSERT INTO secret(name, value) VALUES (:name, :value) ON CONFLICT (name) DO NOTHING;
