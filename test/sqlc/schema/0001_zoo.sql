-- The schema that the statements of this test are compiled against.
CREATE TABLE keeper (                      -- subject: id; erase: columns; keep: 24 months after last use
    id    INTEGER PRIMARY KEY,             -- technical: key
    name  TEXT    NOT NULL,                -- personal: how to address the keeper
    photo BLOB    NOT NULL                 -- personal: face
) STRICT;
CREATE INDEX keeper_name ON keeper(name);

CREATE TABLE animal (                      -- subject: none; erase: keep; keep: always
    id     INTEGER NOT NULL PRIMARY KEY,   -- technical: key
    keeper INTEGER REFERENCES keeper(id),  -- technical: who feeds it; NULL nobody
    mother INTEGER REFERENCES animal(id),  -- technical: NULL unknown
    name   TEXT    NOT NULL,               -- public: as on its door
    weight REAL    NOT NULL                -- public: kilograms
) STRICT;
CREATE INDEX animal_keeper ON animal(keeper);

CREATE TABLE nurse (                       -- subject: id; erase: row; keep: with the keeper
    id    INTEGER NOT NULL PRIMARY KEY REFERENCES keeper(id),   -- technical: a keeper who is a nurse
    since INTEGER NOT NULL                 -- personal: day of the diploma
) STRICT;

CREATE TABLE colour (                      -- subject: none; erase: keep; keep: always; small: yes
    code TEXT NOT NULL PRIMARY KEY         -- public: colour of a door
) STRICT;

CREATE VIEW animal_facts AS SELECT keeper, count(*) AS animals FROM animal GROUP BY keeper;
