-- What a step becomes: words of PostgreSQL, classes, text for one database alone.
CREATE TABLE person (             -- subject: id; erase: columns; keep: 24 months after last use
    id    INTEGER PRIMARY KEY,    -- technical: key
    email TEXT    UNIQUE,         -- personal: sign-in; NULL when there is none
    face  BLOB    NOT NULL,       -- special: photograph, "as sent"
    score REAL    NOT NULL CHECK (score >= CAST(0 AS REAL) AND email <> 'TEXT; BLOB --')   -- personal: for ranking
) STRICT;
-- postgres: CREATE SEQUENCE person_order;
-- sqlite: PRAGMA defer_foreign_keys=ON;
CREATE TABLE seat (               -- subject: person; erase: row; keep: one year; small: yes
    person INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,   -- technical: who sits
    number INTEGER NOT NULL,      -- technical: where
    PRIMARY KEY (person, number)
) STRICT, WITHOUT ROWID;
ALTER TABLE seat ADD COLUMN note TEXT NOT NULL DEFAULT '';   -- personal: wish
CREATE INDEX seat_number ON seat(number);
