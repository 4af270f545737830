-- retention.sql -- what is over time.

-- A person was here when a session or a link of theirs was used. To within a day, so that few rows change.
--: retention_seen_by_session -> many   scan: yes, at: int
SELECT s.person AS person, max(s.used) AS at FROM session s JOIN person p ON p.id = s.person
WHERE s.used > p.last_used + 86400 GROUP BY s.person LIMIT 500;

--: retention_seen_by_link -> many   scan: yes, at: int
SELECT l.person AS person, max(l.used) AS at FROM mail_link l JOIN person p ON p.id = l.person
WHERE l.used > p.last_used + 86400 GROUP BY l.person LIMIT 500;

--: retention_seen -> run   at: int
UPDATE person SET last_used = :at WHERE id = :person AND last_used < :at;

--: retention_welcome_back -> run
DELETE FROM retention_warning WHERE person = :person;

--: retention_links -> run   before: int
DELETE FROM mail_link WHERE expires < :before;

--: retention_contacts -> run   before: int
DELETE FROM contact WHERE at < :before;

--: retention_audit -> run   scan: yes, before: int
DELETE FROM audit WHERE at < :before;

--: retention_consents -> run   scan: yes, before: int
DELETE FROM consent WHERE at < :before AND EXISTS (SELECT 1 FROM person p WHERE p.id = consent.person AND p.state = 2);

-- Who came from the reserve list (origin 2) has as long as everybody.
--: retention_drafts -> many   before: int
SELECT id FROM person WHERE state = 0 AND origin <> 2 AND created < :before ORDER BY created LIMIT 100;

-- People who see others' data (roles 8 and 16) are taken out by hand.
--: retention_unused -> many   before: int
SELECT id FROM person WHERE state < 2 AND last_used < :before AND (roles & 24) = 0
  AND NOT EXISTS (SELECT 1 FROM retention_warning w WHERE w.person = person.id)
ORDER BY last_used LIMIT 100;

--: retention_warn -> run   at: int
INSERT INTO retention_warning(person, at) VALUES (:person, :at) ON CONFLICT (person) DO NOTHING;

--: retention_over -> many   warned: int, before: int
SELECT w.person FROM retention_warning w JOIN person p ON p.id = w.person
WHERE w.at < :warned AND p.last_used < :before AND p.state < 2 LIMIT 100;
