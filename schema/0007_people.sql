-- 0007_people.sql -- lists of people that a coordinator brings in and what was found in them; who went, and who soon will.

CREATE TABLE reserve_file (                 -- subject: none; erase: keep; keep: 30 days; small: yes
    id        INTEGER NOT NULL PRIMARY KEY, -- technical: key
    by_person INTEGER REFERENCES person(id), -- technical: the coordinator; none when it came by the command line
    name      TEXT    NOT NULL,             -- technical: file name
    digest    TEXT    NOT NULL,             -- technical: of the bytes, so that the same file is known again
    state     INTEGER NOT NULL,             -- technical: enum reserve_state
    at        INTEGER NOT NULL,             -- technical: when it came
    unused    TEXT    NOT NULL,             -- technical: headers of columns that were not understood
    lines     INTEGER NOT NULL,             -- technical: rows with people in them
    good      INTEGER NOT NULL,             -- technical: of those, people to be added
    bad       INTEGER NOT NULL,             -- technical: of those, rows with a cell that cannot be
    twice     INTEGER NOT NULL,             -- technical: of those, people who stand higher up in the file
    known     INTEGER NOT NULL,             -- technical: of those, people who are here already
    gone      INTEGER NOT NULL,             -- technical: of those, people who asked to be erased
    done      INTEGER NOT NULL,             -- technical: rows handled so far
    added     INTEGER NOT NULL              -- technical: people added so far
) STRICT;
CREATE INDEX reserve_file_digest ON reserve_file(digest);

-- Apart, so that telling how far a file is does not write all of it again.
CREATE TABLE reserve_bytes (                -- subject: none; erase: keep; keep: until the file was added or thrown away; small: yes
    file  INTEGER NOT NULL PRIMARY KEY REFERENCES reserve_file(id), -- technical: which file
    bytes BLOB    NOT NULL                  -- technical: what is in it; it is about many people, so it does not stay
) STRICT;

CREATE TABLE reserve_finding (              -- subject: none; erase: keep; keep: 30 days
    id     INTEGER NOT NULL PRIMARY KEY,    -- technical: key
    file   INTEGER NOT NULL REFERENCES reserve_file(id), -- technical: in which file
    line   INTEGER NOT NULL,                -- technical: number of the row in the file
    header TEXT    NOT NULL,                -- technical: header of the column; empty for the row as a whole
    kind   INTEGER NOT NULL,                -- technical: enum reserve_kind
    reason TEXT    NOT NULL,                -- technical: what is wrong, a text of the program, never the cell
    first  TEXT    NOT NULL,                -- technical: its {0}
    second TEXT    NOT NULL                 -- technical: its {1}
) STRICT;
CREATE INDEX reserve_finding_file ON reserve_finding(file, line);

CREATE TABLE reserve_claim (                -- subject: person; erase: row; keep: with the person
    person INTEGER NOT NULL PRIMARY KEY REFERENCES person(id), -- technical: who came from a list and is asked to confirm
    mailed INTEGER NOT NULL                 -- personal: when you were asked by mail (0 not yet)
) STRICT;
CREATE INDEX reserve_claim_mailed ON reserve_claim(mailed, person);

-- Who is here already is asked by address for people, too, who did not confirm it yet.
CREATE INDEX person_address ON person(lower(email));

-- Who went is remembered without knowing who it was.
CREATE TABLE erased_address (               -- subject: none; erase: keep; keep: always, so that nobody is brought in again who went
    mark TEXT    NOT NULL PRIMARY KEY,      -- technical: keyed hash of an address; nobody can turn it back
    at   INTEGER NOT NULL                   -- technical: when
) STRICT;

CREATE TABLE retention_warning (            -- subject: person; erase: row; keep: until the person comes back or is erased
    person INTEGER NOT NULL PRIMARY KEY REFERENCES person(id), -- technical: who
    at     INTEGER NOT NULL                 -- technical: when they were told by mail
) STRICT;
CREATE INDEX retention_warning_at ON retention_warning(at);

-- Who has not been here for a long time, and who never confirmed their address.
CREATE INDEX person_last_used ON person(last_used) WHERE state < 2;
CREATE INDEX person_draft ON person(created) WHERE state = 0;
