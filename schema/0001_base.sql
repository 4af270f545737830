-- 0001_base.sql -- what the program itself needs: how far the schema is, what changed, what was
-- already done, its own secrets.

CREATE TABLE schema_version (              -- subject: none; erase: keep; keep: always; small: yes
    number INTEGER PRIMARY KEY,            -- technical: step of the schema that was taken
    name   TEXT    NOT NULL,               -- technical: its name
    at     INTEGER NOT NULL                -- technical: when
) STRICT;

-- Facts written in the transaction that made them true; read by every node after the commit. Ids
-- follow the order of commits.
CREATE TABLE change (                      -- subject: none; erase: keep; keep: one day
    id   INTEGER PRIMARY KEY,              -- technical: order
    kind TEXT    NOT NULL,                 -- technical: what sort of thing changed
    item INTEGER NOT NULL,                 -- technical: which one
    at   INTEGER NOT NULL                  -- technical: when
) STRICT;
-- postgres: CREATE SEQUENCE change_order;

-- Keys of requests that were carried out, so that a repeated one is answered and not done again.
CREATE TABLE once (                        -- subject: none; erase: keep; keep: two days
    key    TEXT    NOT NULL PRIMARY KEY,   -- technical: chance, made for one form on one page
    answer TEXT    NOT NULL,               -- technical: path that the person was sent to
    at     INTEGER NOT NULL                -- technical: when
) STRICT;
CREATE INDEX once_at ON once(at);

CREATE TABLE secret (                      -- subject: none; erase: keep; keep: always; small: yes
    name  TEXT NOT NULL PRIMARY KEY,       -- technical: what it signs
    value BLOB NOT NULL                    -- technical: 32 bytes of chance
) STRICT;
