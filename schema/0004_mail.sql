-- 0004_mail.sql -- mail that waits to be sent, written in the transaction of what it tells about.

CREATE TABLE outbox (                       -- subject: person; erase: row; keep: 30 days after it was sent
    id        INTEGER NOT NULL PRIMARY KEY, -- technical: key, and the Message-ID
    person    INTEGER NOT NULL,             -- technical: to whom; 0 for an address without account
    address   TEXT    NOT NULL,             -- personal: where the mail goes
    kind      INTEGER NOT NULL,             -- technical: enum mail_kind
    lang      INTEGER NOT NULL,             -- technical: language of the texts
    subject   TEXT    NOT NULL,             -- personal: subject of the mail
    body_text TEXT    NOT NULL,             -- personal: text of the mail (plain)
    body_html TEXT    NOT NULL,             -- personal: text of the mail (as HTML)
    unsubscribe TEXT  NOT NULL,             -- personal: the link that stops this kind of mail (empty when it cannot be stopped)
    created   INTEGER NOT NULL,             -- technical: when it was written
    due       INTEGER NOT NULL,             -- technical: not before; moves with each retry
    tries     INTEGER NOT NULL,             -- technical: attempts so far
    sent      INTEGER NOT NULL,             -- technical: when the server took it; 0 not yet
    failed    INTEGER NOT NULL,             -- technical: when it was given up; 0 not
    error     TEXT    NOT NULL              -- technical: last answer of the server, without address
) STRICT;
CREATE INDEX outbox_due ON outbox(due) WHERE sent = 0 AND failed = 0;
CREATE INDEX outbox_person ON outbox(person);
