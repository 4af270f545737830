-- 0002_web.sql -- who is signed in.
--
-- The token stands in a cookie and nowhere else; the table holds its hash, so that a copy of the database opens no session.
-- Times are seconds since 1970.

CREATE TABLE session (                      -- subject: person; erase: row; keep: 90 days at most
    id     INTEGER NOT NULL PRIMARY KEY,    -- technical: key
    token  BLOB    NOT NULL UNIQUE,         -- technical: BLAKE2b hash of the token in the cookie
    person INTEGER NOT NULL,                -- technical: who is signed in
    made   INTEGER NOT NULL,                -- technical: when, for the longest time it may last
    used   INTEGER NOT NULL                 -- technical: last use, to within a part of the time it may lie idle
) STRICT;
CREATE INDEX session_person ON session(person);
CREATE INDEX session_made ON session(made);
