-- 0018_search.sql -- searches for people that somebody keeps, to hear of new people who match.

CREATE TABLE saved_search (                 -- subject: person; erase: row; keep: with the person
    id         INTEGER NOT NULL PRIMARY KEY, -- technical: key
    person     INTEGER NOT NULL REFERENCES person(id), -- technical: who keeps it
    org        INTEGER NOT NULL,            -- technical: for which organisation they looked; 0 as a coordinator
    name       TEXT    NOT NULL,            -- personal: how you call this search
    query      TEXT    NOT NULL,            -- personal: what you looked for, as it stands in the address of the page
    created    INTEGER NOT NULL,            -- technical: when it was kept
    looked_day INTEGER NOT NULL             -- technical: people who came before this day were told
) STRICT;
CREATE INDEX saved_search_person ON saved_search(person);
CREATE INDEX saved_search_looked ON saved_search(looked_day);
