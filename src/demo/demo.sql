-- demo.sql -- rows of the demo's people and of what became of their invitations, written as the rules would have left them.
--
-- The rules work a person at a time and write mails and changes on the way; for six thousand people who exist already that is
-- neither wanted nor fast. Jobs do go through their rules.

--: demo_people -> one   n: int, scan: yes
SELECT count(*) AS n FROM person;

--: demo_person_insert -> run
INSERT INTO person(id, name, name_fold, email, email_key, phone, lang, roles, state, origin, created, created_day,
                   confirmed_day, last_used, mail_off, new_email)
VALUES (:id, :name, :name_fold, :email, :email_key, :phone, :lang, :roles, :state, :origin, :created, :created_day,
        :confirmed_day, :created, 0, '');

--: demo_helper_insert -> run
INSERT INTO helper(id, step, works, works_other, education, professions, experience, years, paid, place, radius, grid, from_day,
                   until_day, hours, paused_until, changed)
VALUES (:person, :step, :works, '', :education, :professions, :experience, :years, :paid, :place, :radius, :grid, :from_day,
        :until_day, :hours, :paused_until, :changed);

--: demo_language_insert -> run
INSERT INTO helper_language(helper, code, level) VALUES (:helper, :code, :level);

--: demo_item_insert -> run
INSERT INTO helper_item(helper, concept, weight, words) VALUES (:helper, :concept, :weight, :words);

--: demo_consent_insert -> run
INSERT INTO consent(id, person, kind, version, lang, given, at) VALUES (:id, :person, 'matching', :version, :lang, 1, :at);

--: demo_help_invitation_insert -> run
INSERT INTO help_invitation(id, part, person, by_person, reasons, state, sent, answered)
VALUES (:id, :part, :person, :by_person, '', 0, :sent, 0);

--: demo_signup_insert -> run
INSERT INTO help_signup(person, category, created, created_day, ended) VALUES (:person, :category, :created, :created_day, 0);

--: demo_neighbour_insert -> run
INSERT INTO help_neighbour(person, insured, insured_by, age_said) VALUES (:person, 0, 0, 16);

--: demo_org_insert -> run
INSERT INTO org(id, number, name, name_fold, sector, state, reason, created, created_day, decided)
VALUES (:id, :number, :name, :name_fold, :sector, :state, '', :created, :created_day, :decided);

--: demo_site_insert -> run
INSERT INTO org_site(id, org, name, place) VALUES (:id, :org, :name, :place);

--: demo_member_insert -> run
INSERT INTO org_member(org, person, created, chosen) VALUES (:org, :person, :created, 0);

--: demo_audit_insert -> run   about: person_id
INSERT INTO audit(id, at, actor, action, person, object) VALUES (:id, :at, :actor, :action, :about, :object);

--: demo_contact_insert -> run
INSERT INTO contact(id, person, at) VALUES (:id, :person, :at);

--: demo_invitation_insert -> run
INSERT INTO invitation(id, job, person, by_person, reasons, parts, state, sent, answered)
VALUES (:id, :job, :person, :by_person, :reasons, :parts, :state, :sent, :answered);

--: demo_deployment_insert -> run
INSERT INTO deployment(id, invitation, job, org, person, state, origin, start_day, end_day, hours, helper_said, org_said, asked,
                       asked_times)
VALUES (:id, :invitation, :job, :org, :person, :state, :origin, :start_day, :end_day, :hours, :helper_said, :org_said, :asked,
        :asked_times);
