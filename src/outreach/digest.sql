-- digest.sql -- the weekly mail.

--: digest_insert -> run
INSERT INTO weekly_mail(id, state, began, upto, people, needs, mailed, built, ended) VALUES (:id, 0, :began, 0, 0, 0, 0, 0, 0)
ON CONFLICT (id) DO NOTHING;

--: digest_building -> one
SELECT id, began, upto FROM weekly_mail WHERE state = 0 ORDER BY id LIMIT 1;

--: digest_sending -> one
SELECT id FROM weekly_mail WHERE state = 1 ORDER BY id LIMIT 1;

-- When the one before this began; 0 when there was none.
--: digest_before -> one   began: int
SELECT coalesce(max(began), 0) AS began FROM weekly_mail WHERE id < :id;

--: digests_newest -> many
SELECT id, state, began, people, needs, mailed, built, ended FROM weekly_mail ORDER BY id DESC LIMIT 20;

-- Moves on from where this step began; when another one did that meanwhile, nothing changes.
--: digest_progress -> run   more: int, from_upto: int
UPDATE weekly_mail SET upto = :upto, people = people + :more, needs = :needs, state = :state, built = :built
WHERE id = :id AND state = 0 AND upto = :from_upto;

--: digest_person_insert -> run
INSERT INTO weekly_mail_person(digest, person, needs) VALUES (:digest, :person, :needs) ON CONFLICT (digest, person) DO NOTHING;

--: digest_person_next -> many   limit: int
SELECT person, needs FROM weekly_mail_person WHERE digest = :digest ORDER BY person LIMIT :limit;

--: digest_person_delete -> run
DELETE FROM weekly_mail_person WHERE digest = :digest AND person = :person;

--: digest_mailed -> run   more: int
UPDATE weekly_mail SET mailed = mailed + :more WHERE id = :id;

--: digest_to_ended -> run
UPDATE weekly_mail SET state = 2, ended = :ended WHERE id = :id AND state = 1;

--: digests_forget -> run   before: int
DELETE FROM weekly_mail WHERE state = 2 AND ended < :before;
