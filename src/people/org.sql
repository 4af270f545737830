-- org.sql -- organisations, their sites and their people.

--: org_insert -> one
INSERT INTO org(id, number, name, name_fold, sector, state, reason, created, created_day, decided)
VALUES (:id, :number, :name, :name_fold, :sector, :state, '', :created, :created_day, 0)
ON CONFLICT (number) DO NOTHING RETURNING id;

--: org_select -> one
SELECT id, number, name, sector, state, reason, created FROM org WHERE id = :org;

--: org_update_state -> run
UPDATE org SET state = :state, reason = :reason, decided = :decided WHERE id = :org;

--: org_site_insert -> run
INSERT INTO org_site(id, org, name, place) VALUES (:id, :org, :name, :place);

--: org_site_update -> run
UPDATE org_site SET name = :name, place = :place WHERE id = :site AND org = :org;

--: org_site_delete -> run
DELETE FROM org_site WHERE id = :site AND org = :org AND (SELECT count(*) FROM org_site s WHERE s.org = :org) > 1;

--: org_sites_of -> many
SELECT id, name, place FROM org_site WHERE org = :org ORDER BY id;

--: org_member_insert -> run
INSERT INTO org_member(org, person, created, chosen) VALUES (:org, :person, :created, 0) ON CONFLICT (org, person) DO NOTHING;

--: org_member_update_chosen -> run
UPDATE org_member SET chosen = :chosen WHERE org = :org AND person = :person;

--: org_member_delete -> run
DELETE FROM org_member WHERE org = :org AND person = :person;

--: org_members_of -> many
SELECT p.id, p.name, p.email, p.state, p.lang FROM org_member m JOIN person p ON p.id = m.person
WHERE m.org = :org AND p.state < 2 ORDER BY m.created;

--: org_memberships_of -> many
SELECT m.org, o.name FROM org_member m JOIN org o ON o.id = m.org WHERE m.person = :person ORDER BY o.name_fold;

--: org_member_delete_all -> run
DELETE FROM org_member WHERE person = :person;

--: org_waiting -> many  scan: yes
SELECT o.id, o.number, o.name, o.sector, o.created FROM org o WHERE o.state = 0 ORDER BY o.created LIMIT 200;

--: org_search -> many  scan: yes, words: text
SELECT o.id, o.number, o.name, o.sector, o.state, o.created FROM org o
WHERE o.name_fold LIKE '%' || :words || '%' OR o.number = :number ORDER BY o.name_fold LIMIT 50;
