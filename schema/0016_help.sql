-- 0016_help.sql -- duties towards volunteers (law of 3 July 2005): the information note and the proof that it was read, and which
-- help was declared to the insurer.

-- The information note. A version is never changed: what somebody read can be shown for ever. The last one counts.
CREATE TABLE help_information (             -- subject: none; erase: keep; keep: always; small: yes
    version      INTEGER NOT NULL,          -- public: 1 came with the program, the others are the coordinator's
    lang         INTEGER NOT NULL,          -- public: language
    organisation TEXT    NOT NULL,          -- public: who organises: name, purpose, legal form, who answers for it
    insurance    TEXT    NOT NULL,          -- public: what is insured, and with whom
    expenses     TEXT    NOT NULL,          -- public: which expenses are paid back
    secrecy      TEXT    NOT NULL,          -- public: what must not be told
    created      INTEGER NOT NULL,          -- technical: since when it counts
    by_person    INTEGER REFERENCES person(id), -- technical: who wrote it; none for what came with the program
    PRIMARY KEY (version, lang)
) STRICT;

-- The proof that the note was given before the first help.
CREATE TABLE help_informed (                -- subject: person; erase: keep; keep: 7 years
    person    INTEGER NOT NULL REFERENCES person(id), -- technical: who
    version   INTEGER NOT NULL,             -- personal: the version of the information note that you read
    lang      INTEGER NOT NULL,             -- technical: the language in which it was read
    how       INTEGER NOT NULL,             -- personal: how you got it (enum informed_how)
    by_person INTEGER NOT NULL REFERENCES person(id), -- technical: who noted it: the person, or who read it out on the telephone
    at        INTEGER NOT NULL,             -- personal: when
    PRIMARY KEY (person, version)
) STRICT;
CREATE INDEX help_informed_at ON help_informed(at);

-- Help that the insurer knows of.
CREATE TABLE help_declared (                -- subject: none; erase: keep; keep: with the assignment
    assignment INTEGER NOT NULL PRIMARY KEY REFERENCES help_assignment(id), -- technical: which help
    by_person  INTEGER NOT NULL REFERENCES person(id), -- technical: who declared it
    at         INTEGER NOT NULL             -- technical: when
) STRICT;
