-- 0019_base.sql -- the keys of requests that were carried out, in one tree instead of two.
--
-- A row costs for every tree it stands in, and most in one ordered by chance, where each row is on a page of its own. Keys of forms
-- begin with the moment at which the form was drawn (token.c), so those of the same time stand together.

ALTER TABLE once RENAME TO once_before;
CREATE TABLE once (                        -- subject: none; erase: keep; keep: two days
    key    TEXT    NOT NULL PRIMARY KEY,   -- technical: chance, made for one form on one page
    answer TEXT    NOT NULL,               -- technical: path that the person was sent to
    at     INTEGER NOT NULL                -- technical: when
) STRICT, WITHOUT ROWID;
INSERT INTO once(key, answer, at) SELECT key, answer, at FROM once_before;
DROP TABLE once_before;
CREATE INDEX once_at ON once(at);
