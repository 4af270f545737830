-- help_category.sql -- the tree of categories and its texts.

--: help_category_insert -> run
INSERT INTO help_category(id, parent, code, way, insured, remote, min_age, position, open)
VALUES (:id, :parent, :code, :way, :insured, :remote, :min_age, :position, :open) ON CONFLICT (code) DO NOTHING;

--: help_category_update -> run
UPDATE help_category SET parent = :parent, way = :way, insured = :insured, remote = :remote, min_age = :min_age,
       position = :position, open = :open
WHERE id = :help_category;

--: help_category_text_put -> run
INSERT INTO help_category_text(category, lang, name, asker, helper) VALUES (:category, :lang, :name, :asker, :helper)
ON CONFLICT (category, lang) DO UPDATE SET name = excluded.name, asker = excluded.asker, helper = excluded.helper;

--: help_category_list -> many
SELECT id, parent, code, way, insured, remote, min_age, position, open FROM help_category ORDER BY position, id;

--: help_category_open -> one
SELECT c.id FROM help_category c
WHERE c.id = :help_category AND c.open = 1 AND NOT EXISTS (SELECT 1 FROM help_category g WHERE g.parent = c.id);

--: help_category_texts -> many
SELECT category, lang, name, asker, helper FROM help_category_text ORDER BY category, lang;

--: help_category_by_code -> one
SELECT id FROM help_category WHERE code = :code;

--: help_desk_count -> one   n: int
SELECT count(*) AS n FROM help_desk;

--: help_desk_first_insert -> run
INSERT INTO help_desk(id, name, phone, position) VALUES (:id, :name, '', 1) ON CONFLICT (id) DO NOTHING;
