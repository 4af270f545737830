-- helper.sql -- profiles of helpers.

--: helper_insert -> run
INSERT INTO helper(id, step, works, works_other, education, professions, experience, years, paid, place, radius, grid, from_day,
                   until_day, hours, paused_until, changed)
VALUES (:person, :step, 0, '', 0, 0, '', 0, 1, 0, 15, 0, 0, 0, 0, 0, :changed)
ON CONFLICT (id) DO NOTHING;

--: helper_select -> one
SELECT p.id, p.name, p.email, p.phone, p.lang, p.state, h.step, h.works, h.works_other, h.education, h.professions,
       h.experience, h.paid, h.place, h.radius, h.grid, h.from_day, h.until_day, h.hours, h.paused_until, h.changed
FROM helper h JOIN person p ON p.id = h.id WHERE h.id = :person AND p.state < 2;

--: helper_languages_of -> many
SELECT code, level FROM helper_language WHERE helper = :helper ORDER BY level DESC, code;

-- What was taken away keeps its row, with weight 0: reading the same words again must not bring it back.
--: helper_items_of -> many
SELECT concept, weight FROM helper_item WHERE helper = :helper AND weight > 0 ORDER BY weight DESC, concept;

--: helper_item_words -> many
SELECT concept, words FROM helper_item WHERE helper = :helper AND weight > 0 AND words <> '';

--: helper_item_take_away -> run
UPDATE helper_item SET weight = 0 WHERE helper = :helper AND concept = :concept AND weight > 0;

--: helper_update_what -> run
UPDATE helper SET works = :works, works_other = :works_other, education = :education, professions = :professions,
       experience = :experience, years = :years, paid = :paid, changed = :changed,
       step = CASE WHEN step < 2 THEN 2 ELSE step END
WHERE id = :person;

--: helper_update_when -> run
UPDATE helper SET place = :place, radius = :radius, grid = :grid, from_day = :from_day, until_day = :until_day, hours = :hours,
       changed = :changed, step = CASE WHEN step < 3 THEN 3 ELSE step END
WHERE id = :person;

--: helper_update_step -> run
UPDATE helper SET step = :step, changed = :changed WHERE id = :person;

--: helper_update_paused -> run
UPDATE helper SET paused_until = :day, changed = :changed WHERE id = :person;

--: helper_delete_languages -> run
DELETE FROM helper_language WHERE helper = :helper;

--: helper_insert_language -> run
INSERT INTO helper_language(helper, code, level) VALUES (:helper, :code, :level);

--: helper_delete_items -> run
DELETE FROM helper_item WHERE helper = :helper AND weight > 0;

--: helper_insert_item -> run
INSERT INTO helper_item(helper, concept, weight, words) VALUES (:helper, :concept, :weight, :words)
ON CONFLICT (helper, concept) DO NOTHING;

--: helper_links -> one   n: int
SELECT count(*) AS n FROM mail_link WHERE person = :person AND kind = 'confirm';
