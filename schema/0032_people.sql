-- 0032_people.sql -- what was sent by strangers and looks like a program's: kept as it was typed until somebody looked at it.

CREATE TABLE held (                         -- subject: none; erase: row; keep: until it was let in, or 30 days after it was removed
    id      INTEGER NOT NULL PRIMARY KEY,   -- technical: key
    kind    TEXT    NOT NULL,               -- technical: what it is (hold_kind of people/hold.h)
    typed   TEXT    NOT NULL,               -- personal: what was filled in, to be read again when it is let in
    lang    INTEGER NOT NULL,               -- technical: the language of the page
    signs   INTEGER NOT NULL,               -- technical: why it was held (bits of enum sign)
    created INTEGER NOT NULL,               -- technical: when it was sent
    state   INTEGER NOT NULL,               -- technical: enum hold_state
    decided INTEGER NOT NULL,               -- technical: when it was removed; 0 not yet
    reason  TEXT    NOT NULL                -- technical: why it was removed, in a coordinator's words
) STRICT;
CREATE INDEX held_state ON held(state, created);

CREATE INDEX help_request_held ON help_request(created) WHERE state >= 2;

-- Everything that is held, of whatever kind; state: enum hold_state. A request for help keeps its own state (2 held, 3 no request),
-- because it has a number, and a desk on whose list it stands.
CREATE VIEW held_queue AS
    SELECT kind, id, signs, created, state, reason FROM held
    UNION ALL SELECT 'request', id, signs, created, state - 2, '' FROM help_request WHERE state >= 2;
