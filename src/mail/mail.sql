-- mail.sql -- the outbox: mails come in with what they tell about, wait, are taken, and go.

--: mail_insert -> run   now: int
INSERT INTO outbox(id, person, address, kind, lang, subject, body_text, body_html, unsubscribe, created, due, tries, sent,
                   failed, error)
VALUES (:id, :person, :address, :kind, :lang, :subject, :body_text, :body_html, :unsubscribe, :now, :now, 0, :sent, 0, '');

--: mail_off_of -> one
SELECT mail_off FROM person WHERE id = :person;

-- What stands between a kind of mail and this person at this address.
--: mail_person -> one   paused: int, bad: int, today: int
SELECT p.mail_off,
       (SELECT count(*) FROM mail_pause s WHERE s.person = p.id AND s.kind = :kind AND s.until >= :today) AS paused,
       (SELECT count(*) FROM mail_bounce b WHERE b.person = p.id AND b.bad > 0 AND b.address = :address) AS bad
FROM person p WHERE p.id = :person;

--: mail_update_off -> run
UPDATE person SET mail_off = :mail_off WHERE id = :person;

--: mail_pause_put -> run
INSERT INTO mail_pause(person, kind, until) VALUES (:person, :kind, :until)
ON CONFLICT (person, kind) DO UPDATE SET until = excluded.until;

--: mail_pause_delete -> run
DELETE FROM mail_pause WHERE person = :person AND kind = :kind;

--: mail_pauses_delete_old -> run   before: int
DELETE FROM mail_pause WHERE until < :before;

--: mail_due -> one   now: int
SELECT id FROM outbox WHERE sent = 0 AND failed = 0 AND due <= :now LIMIT 1;

-- Takes some mails for a while. Whoever takes them sends them; when it dies before that, they are due again at :until.
--: mail_take -> many   now: int, until: int, limit: int
UPDATE outbox SET due = :until, tries = tries + 1
WHERE id IN (SELECT id FROM outbox WHERE sent = 0 AND failed = 0 AND due <= :now ORDER BY due LIMIT :limit)
RETURNING id, address, lang, subject, body_text, body_html, unsubscribe, created, tries;

--: mail_update_sent -> run
UPDATE outbox SET sent = :sent, error = '', body_text = '', body_html = '', unsubscribe = '' WHERE id = :id;

--: mail_update_later -> run
UPDATE outbox SET due = :due, error = :error WHERE id = :id;

--: mail_update_failed -> run
UPDATE outbox SET failed = :failed, error = :error, body_text = '', body_html = '', unsubscribe = '' WHERE id = :id;

--: mail_delete_old -> run   scan: yes, before: int
DELETE FROM outbox WHERE created < :before AND ((sent > 0 AND sent < :before) OR (failed > 0 AND failed < :before));

-- For the page of the demo.

--: mail_newest -> many   scan: yes, to: text
SELECT id, address, subject, lang, created FROM outbox WHERE :to = '' OR address = :to ORDER BY id DESC LIMIT 200;

--: mail_select -> one
SELECT id, person, address, subject, lang, body_html, body_text, unsubscribe, created FROM outbox WHERE id = :id;
