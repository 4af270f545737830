-- 0003_people.sql -- who there is: accounts, helpers, organisations, consents, and who looked at whom.
--
-- Every column says what it is for and how private it is; export, erasure, retention and the privacy page follow from that.
-- Times are seconds since 1970, days are civil days in Belgium since 1970-01-01; 0 means "not (yet)".
-- Days stand beside times where figures count by month, so that a figure never depends on a time zone.

CREATE TABLE person (                       -- subject: id; erase: columns; keep: 24 months after last use
    id            INTEGER NOT NULL PRIMARY KEY, -- technical: key
    name          TEXT    NOT NULL,         -- personal: how we address you
    name_fold     TEXT    NOT NULL,         -- personal: finding you by name (without case and accents)
    email         TEXT    NOT NULL,         -- personal: signing in and reaching you (empty when none)
    email_key     TEXT,                     -- personal: your address, to find you when you sign in (small letters; NULL when none)
    new_email     TEXT    NOT NULL,         -- personal: a new address that you did not confirm yet (empty when none)
    phone         TEXT    NOT NULL,         -- personal: calling you (E.164)
    lang          INTEGER NOT NULL,         -- personal: the language in which we write to you
    roles         INTEGER NOT NULL,         -- technical: what the person may do, bits of enum who
    state         INTEGER NOT NULL,         -- technical: enum person_state
    origin        INTEGER NOT NULL,         -- technical: enum person_origin, how the person came here
    created       INTEGER NOT NULL,         -- technical: when the person came
    created_day   INTEGER NOT NULL,         -- technical: the same as a day, for figures
    confirmed_day INTEGER NOT NULL,         -- technical: when the address was confirmed, for figures
    last_used     INTEGER NOT NULL,         -- technical: for retention
    mail_off      INTEGER NOT NULL          -- personal: the kinds of mail you do not want (bits of enum mail_kind)
) STRICT;
CREATE UNIQUE INDEX person_email ON person(email_key);
CREATE INDEX person_phone ON person(phone);
CREATE INDEX person_name ON person(name_fold);
CREATE INDEX person_created ON person(created_day);

CREATE TABLE helper (                       -- subject: id; erase: row; keep: with the person
    id          INTEGER NOT NULL PRIMARY KEY REFERENCES person(id), -- technical: the person who helps
    step        INTEGER NOT NULL,           -- technical: last screen of registration that was filled in; 4 when complete
    works       INTEGER NOT NULL,           -- personal: the kinds of work you would like (bits)
    works_other TEXT    NOT NULL,           -- personal: other work you would like, in your own words
    education   INTEGER NOT NULL,           -- personal: your education
    professions INTEGER NOT NULL,           -- personal: your protected professions (bits of the list in data/professions.tsv)
    experience  TEXT    NOT NULL,           -- personal: what you can do, in your own words
    years       INTEGER NOT NULL,           -- personal: years of experience, as we read them in your words (0 not said)
    paid        INTEGER NOT NULL,           -- personal: volunteer or paid (1 volunteer, 2 temporary paid work, 3 both)
    place       INTEGER NOT NULL,           -- personal: where you leave from (a place key)
    radius      INTEGER NOT NULL,           -- personal: how far you travel (kilometres)
    grid        INTEGER NOT NULL,           -- personal: when you are free in the week (28 bits)
    from_day    INTEGER NOT NULL,           -- personal: from when you are free
    until_day   INTEGER NOT NULL,           -- personal: until when you are free (0 without end)
    hours       INTEGER NOT NULL,           -- personal: how many hours a week at most (0 not said)
    paused_until INTEGER NOT NULL,          -- personal: until when you take a pause (0 not paused)
    changed     INTEGER NOT NULL            -- technical: freshness of the profile
) STRICT;

CREATE TABLE helper_language (              -- subject: helper; erase: row; keep: with the person
    helper INTEGER NOT NULL REFERENCES helper(id), -- technical: whose language
    code   TEXT    NOT NULL,                -- personal: a language you speak (ISO 639 code)
    level  INTEGER NOT NULL,                -- personal: how well you speak it (1 a little .. 4 mother tongue)
    PRIMARY KEY (helper, code)
) STRICT;

CREATE TABLE helper_item (                  -- subject: helper; erase: row; keep: with the person
    helper  INTEGER NOT NULL REFERENCES helper(id), -- technical: whose experience
    concept TEXT    NOT NULL,               -- personal: what we understood from your words (a lexicon id)
    weight  INTEGER NOT NULL,               -- technical: confidence in percent
    PRIMARY KEY (helper, concept)
) STRICT;

CREATE TABLE contact (                      -- subject: person; erase: row; keep: 1 year
    id     INTEGER NOT NULL PRIMARY KEY,    -- technical: key
    person INTEGER NOT NULL REFERENCES person(id), -- technical: who was asked for something
    at     INTEGER NOT NULL                 -- personal: when, so that nobody is asked too often
) STRICT;
CREATE INDEX contact_person ON contact(person, at);
CREATE INDEX contact_at ON contact(at);

CREATE TABLE org (                          -- subject: none; erase: keep; keep: while it is registered and 7 years
    id          INTEGER NOT NULL PRIMARY KEY, -- technical: key
    number      TEXT    NOT NULL UNIQUE,    -- public: enterprise number, ten digits
    name        TEXT    NOT NULL,           -- public: name
    name_fold   TEXT    NOT NULL,           -- public: finding by name
    sector      INTEGER NOT NULL,           -- public: enum of data/sectors.tsv
    state       INTEGER NOT NULL,           -- technical: enum org_state
    reason      TEXT    NOT NULL,           -- technical: why it was refused
    created     INTEGER NOT NULL,           -- technical: when it registered
    created_day INTEGER NOT NULL,           -- technical: the same as a day, for figures
    decided     INTEGER NOT NULL            -- technical: when a coordinator decided
) STRICT;
CREATE INDEX org_created ON org(created_day);

CREATE TABLE org_site (                     -- subject: none; erase: keep; keep: with the organisation
    id    INTEGER NOT NULL PRIMARY KEY,     -- technical: key
    org   INTEGER NOT NULL REFERENCES org(id), -- technical: whose site
    name  TEXT    NOT NULL,                 -- public: name of the site
    place INTEGER NOT NULL                  -- public: where it is, a place key
) STRICT;
CREATE INDEX org_site_org ON org_site(org);

CREATE TABLE org_member (                   -- subject: person; erase: row; keep: with the person
    org     INTEGER NOT NULL REFERENCES org(id),    -- technical: the organisation
    person  INTEGER NOT NULL REFERENCES person(id), -- technical: who works for it here
    created INTEGER NOT NULL,               -- technical: since when
    chosen  INTEGER NOT NULL,               -- technical: when the person last chose it, among several; 0 never
    PRIMARY KEY (org, person)
) STRICT;
CREATE INDEX org_member_person ON org_member(person);

CREATE TABLE consent (                      -- subject: person; erase: keep; keep: 5 years after withdrawal, as proof
    id      INTEGER NOT NULL PRIMARY KEY,   -- technical: key
    person  INTEGER NOT NULL REFERENCES person(id), -- technical: who
    kind    TEXT    NOT NULL,               -- personal: what was agreed to
    version INTEGER NOT NULL,               -- technical: version of the text
    lang    INTEGER NOT NULL,               -- technical: language in which it was read
    given   INTEGER NOT NULL,               -- personal: whether you agree (1 given, 0 withdrawn)
    at      INTEGER NOT NULL                -- personal: when
) STRICT;
CREATE INDEX consent_person ON consent(person);

CREATE TABLE mail_link (                    -- subject: person; erase: row; keep: until used or over time
    hash    TEXT    NOT NULL PRIMARY KEY,   -- technical: of the token in the mail; the token itself is nowhere
    kind    TEXT    NOT NULL,               -- technical: what it allows
    person  INTEGER NOT NULL REFERENCES person(id), -- technical: for whom
    object  INTEGER NOT NULL,               -- technical: the row it is about; 0 none
    browser TEXT    NOT NULL,               -- technical: hash of the browser that asked; empty for any
    code    TEXT    NOT NULL,               -- technical: hash of the code that opens it in another browser
    next    TEXT    NOT NULL,               -- technical: page the person was on the way to; empty for the usual one
    tries   INTEGER NOT NULL,               -- technical: wrong codes entered
    expires INTEGER NOT NULL,               -- technical: last moment of use
    used    INTEGER NOT NULL                -- technical: when it was used; 0 not yet
) STRICT;
CREATE INDEX mail_link_person ON mail_link(person);
CREATE INDEX mail_link_expires ON mail_link(expires);
CREATE INDEX mail_link_browser ON mail_link(browser, kind);

CREATE TABLE audit (                        -- subject: person; erase: keep; keep: 5 years
    id      INTEGER NOT NULL PRIMARY KEY,   -- technical: key
    at      INTEGER NOT NULL,               -- technical: when
    actor   INTEGER NOT NULL,               -- personal: who did it (0 the program)
    action  TEXT    NOT NULL,               -- personal: what was done or seen
    person  INTEGER NOT NULL,               -- technical: whom it is about; 0 nobody
    object  INTEGER NOT NULL                -- technical: the row it is about
) STRICT;
CREATE INDEX audit_person ON audit(person);

CREATE TABLE erasure (                      -- subject: none; erase: keep; keep: always, replayed after a restore; small: yes
    person INTEGER NOT NULL PRIMARY KEY,    -- technical: number of a person who was erased, without identity
    at     INTEGER NOT NULL                 -- technical: when
) STRICT;
