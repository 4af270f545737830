-- person.sql -- accounts, links, consents, audit.

--: person_insert -> run
INSERT INTO person(id, name, name_fold, email, email_key, phone, lang, roles, state, origin, created, created_day,
                   confirmed_day, last_used, mail_off, new_email)
VALUES (:id, :name, :name_fold, :email, :email_key, :phone, :lang, :roles, :state, :origin, :created, :created_day,
        :confirmed_day, :created, 0, '');

--: person_select -> one
SELECT id, name, email, phone, lang, roles, state, origin FROM person WHERE id = :person AND state < 2;

--: person_select_email -> one
SELECT id FROM person WHERE email_key = :email_key;

--: person_update -> run
UPDATE person SET name = :name, name_fold = :name_fold, phone = :phone, lang = :lang WHERE id = :person;

--: person_update_roles -> run
UPDATE person SET roles = :roles WHERE id = :person;

--: person_update_confirmed -> run
UPDATE person SET state = 1, email_key = :email_key, confirmed_day = :day, last_used = :at WHERE id = :person;

--: person_update_new_email -> run
UPDATE person SET new_email = :new_email WHERE id = :person;

--: person_select_new_email -> one
SELECT new_email FROM person WHERE id = :person AND state = 1;

--: person_update_email -> run
UPDATE person SET email = :email, email_key = :email_key, new_email = '' WHERE id = :person;

--: person_update_used -> run
UPDATE person SET last_used = :at WHERE id = :person;

--: person_org -> one
SELECT m.org, o.state FROM org_member m JOIN org o ON o.id = m.org
WHERE m.person = :person 
ORDER BY m.chosen DESC, CASE o.state WHEN 1 THEN 0 WHEN 0 THEN 1 ELSE 2 END, m.created LIMIT 1;

--: consent_insert -> run
INSERT INTO consent(id, person, kind, version, lang, given, at)
VALUES (:id, :person, :kind, :version, :lang, :given, :at);

--: consent_latest -> one
SELECT given FROM consent WHERE person = :person AND kind = :kind ORDER BY at DESC, id DESC LIMIT 1;

--: audit_insert -> run   about: person_id
INSERT INTO audit(id, at, actor, action, person, object) VALUES (:id, :at, :actor, :action, :about, :object);

--: audit_seen_since -> one   about: person_id, since: int, n: int
SELECT count(*) AS n FROM audit WHERE actor = :actor AND at > :since AND person = :about AND action = :action AND object = :object;

--: audit_insert_once -> run   about: person_id, since: int
INSERT INTO audit(id, at, actor, action, person, object)
SELECT :id, :at, :actor, :action, :about, :object WHERE NOT EXISTS (SELECT 1 FROM audit
    WHERE person = :about AND actor = :actor AND action = :action AND object = :object AND at > :since);

--: contact_insert -> run
INSERT INTO contact(id, person, at) VALUES (:id, :person, :at);

--: link_insert -> run
INSERT INTO mail_link(hash, kind, person, object, browser, code, next, tries, expires, used)
VALUES (:hash, :kind, :person, :object, :browser, :code, '', 0, :expires, 0);

--: link_update_next -> run
UPDATE mail_link SET next = :next WHERE hash = :hash;

--: link_select -> one
SELECT kind, person, object, browser, code, next, tries, expires, used FROM mail_link WHERE hash = :hash;

--: link_update_used -> run
UPDATE mail_link SET used = :used WHERE hash = :hash AND used = 0;

--: link_update_tries -> run
UPDATE mail_link SET tries = tries + 1 WHERE hash = :hash;

--: link_newest_of_browser -> one
SELECT hash FROM mail_link WHERE browser = :browser AND kind = 'sign-in' AND used = 0 AND expires > :now
ORDER BY expires DESC LIMIT 1;

--: link_delete_old -> run
DELETE FROM mail_link WHERE expires < :before;
