-- 0026_base.sql -- what was carried out already, in one tree instead of three, and in the order of time: rows of the same minute
-- stand on the same pages, where chance alone would put each on a page of its own.

ALTER TABLE once RENAME TO once_before;
CREATE TABLE once (                        -- subject: none; erase: keep; keep: two days
    made   INTEGER NOT NULL,               -- technical: when the form was drawn
    name   TEXT    NOT NULL,               -- technical: chance, made for one form on one page
    answer TEXT    NOT NULL,               -- technical: path that the person was sent to
    PRIMARY KEY (made, name)
) STRICT, WITHOUT ROWID;
INSERT INTO once(made, name, answer) SELECT at, key, answer FROM once_before;
DROP TABLE once_before;
