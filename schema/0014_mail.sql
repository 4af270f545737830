-- 0014_mail.sql -- mail that somebody does not want for a while, addresses that do not work, and mail to many that waits its turn.

ALTER TABLE outbox ADD COLUMN domain TEXT NOT NULL DEFAULT ''; -- technical: where it goes, for the pace (small letters)
ALTER TABLE outbox ADD COLUMN bulk INTEGER NOT NULL DEFAULT 0; -- technical: 1 for mail to many, which comes after all other
DROP INDEX outbox_due;
CREATE INDEX outbox_next ON outbox(bulk, due) WHERE sent = 0 AND failed = 0;

CREATE TABLE mail_pause (                   -- subject: person; erase: row; keep: until that day
    person INTEGER NOT NULL REFERENCES person(id), -- technical: who
    kind   INTEGER NOT NULL,                -- personal: the kind of mail (enum mail_kind)
    until  INTEGER NOT NULL,                -- personal: the last day on which you do not want it
    PRIMARY KEY (person, kind)
) STRICT;
CREATE INDEX mail_pause_until ON mail_pause(until);

CREATE TABLE mail_bounce (                  -- subject: person; erase: row; keep: until the address works again or is another one
    person  INTEGER NOT NULL PRIMARY KEY REFERENCES person(id), -- technical: who
    address TEXT    NOT NULL,               -- personal: the address that did not work (small letters)
    code    TEXT    NOT NULL,               -- technical: what the other side said, a status code without words
    times   INTEGER NOT NULL,               -- technical: how often it was refused for good
    last    INTEGER NOT NULL,               -- technical: when that was last
    bad     INTEGER NOT NULL                -- personal: since when we write to it no more (0 we still do)
) STRICT;
CREATE INDEX mail_bounce_bad ON mail_bounce(bad);
