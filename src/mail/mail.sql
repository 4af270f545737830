-- mail.sql -- the outbox: mails come in with what they tell about, wait, are taken, and go.

--: mail_insert -> run   now: int
INSERT INTO outbox(id, person, address, kind, lang, subject, body_text, body_html, unsubscribe, created, due, tries, sent,
                   failed, error, domain, bulk)
VALUES (:id, :person, :address, :kind, :lang, :subject, :body_text, :body_html, :unsubscribe, :now, :now, 0, :sent, 0, '', :domain,
        :bulk);

--: mail_off_of -> one
SELECT mail_off FROM person WHERE id = :person;

-- What stands between a kind of mail and this person at this address.
--: mail_person -> one   erased: int, paused: int, bad: int, today: int
SELECT p.mail_off, CASE WHEN p.state = 2 THEN 1 ELSE 0 END AS erased,
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

-- What may go now. Mail to many waits when its domain stands in :held, between blanks. The index holds only what waits.
--: mail_due -> one   scan: yes, now: int, held: text
SELECT id FROM outbox WHERE sent = 0 AND failed = 0 AND due <= :now AND (bulk = 0 OR :held NOT LIKE '% ' || domain || ' %')
ORDER BY bulk, due LIMIT 1;

-- Takes some mails for a while. Whoever takes them sends them; when it dies before that, they are due again at :until.
--: mail_take -> many   scan: yes, now: int, until: int, limit: int, held: text
UPDATE outbox SET due = :until, tries = tries + 1
WHERE id IN (SELECT id FROM outbox WHERE sent = 0 AND failed = 0 AND due <= :now
                                         AND (bulk = 0 OR :held NOT LIKE '% ' || domain || ' %')
             ORDER BY bulk, due LIMIT :limit)
RETURNING id, person, address, lang, subject, body_text, body_html, unsubscribe, created, tries, domain;

--: mail_update_sent -> run
UPDATE outbox SET sent = :sent, error = '', body_text = '', body_html = '', unsubscribe = '' WHERE id = :id;

--: mail_update_later -> run
UPDATE outbox SET due = :due, error = :error WHERE id = :id;

--: mail_update_failed -> run
UPDATE outbox SET failed = :failed, error = :error, body_text = '', body_html = '', unsubscribe = '' WHERE id = :id;

--: mail_delete_old -> run   scan: yes, before: int
DELETE FROM outbox WHERE created < :before AND ((sent > 0 AND sent < :before) OR (failed > 0 AND failed < :before));

-- Addresses that do not work.

--: mail_of_id -> one
SELECT id, person, address, failed FROM outbox WHERE id = :id;

--: mail_update_bounced -> run
UPDATE outbox SET failed = :failed, error = :error WHERE id = :id AND failed = 0;

-- Who was erased has no address to be kept.
--: bounce_person -> one
SELECT id FROM person WHERE id = :person AND state < 2;

--: bounce_select -> one
SELECT address, times, last, bad FROM mail_bounce WHERE person = :person;

--: bounce_put -> run
INSERT INTO mail_bounce(person, address, code, times, last, bad) VALUES (:person, :address, :code, :times, :last, :bad)
ON CONFLICT (person) DO UPDATE SET address = excluded.address, code = excluded.code, times = excluded.times, last = excluded.last,
                                   bad = excluded.bad;

--: bounce_delete -> run
DELETE FROM mail_bounce WHERE person = :person;

-- For the page of the demo.

--: mail_newest -> many   scan: yes, to: text
SELECT id, address, subject, lang, created FROM outbox WHERE :to = '' OR address = :to ORDER BY id DESC LIMIT 200;

--: mail_select -> one
SELECT id, person, address, subject, lang, body_html, body_text, unsubscribe, created FROM outbox WHERE id = :id;
