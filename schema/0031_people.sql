-- 0031_people.sql -- the address at which a helper's own calendar reads when they help.

CREATE TABLE calendar_address (             -- subject: person; erase: row; keep: until you stop it
    person  INTEGER NOT NULL PRIMARY KEY REFERENCES person(id), -- technical: whose
    number  INTEGER NOT NULL,               -- technical: sealed in the address that counts; with another one the old address ends
    created INTEGER NOT NULL                -- personal: since when a calendar of yours may read when you help
) STRICT;
