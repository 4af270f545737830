-- 0013_outcomes.sql -- what ranking may know of past work, and what reads it fast.

-- How often agreed work went ahead for somebody, and how often the helper did not come: counts only. Work that was called off
-- before it began counts for nobody, nor does what only the helper told.
CREATE VIEW helper_outcomes AS
    SELECT person,
           CAST(sum(CASE WHEN org_said = 1 THEN 1 ELSE 0 END) AS INTEGER) AS came,
           CAST(sum(CASE WHEN org_said = 2 AND helper_said <> 1 THEN 1 ELSE 0 END) AS INTEGER) AS missed
    FROM deployment WHERE org_said <> 0
    GROUP BY person;

-- At each start everybody is read in the order of the helpers: from indexes alone, that takes a third of the time.
CREATE INDEX consent_matching ON consent(person, at, id, given) WHERE kind = 'matching';
CREATE INDEX helper_language_level ON helper_language(helper, code, level);
CREATE INDEX helper_item_weight ON helper_item(helper, concept, weight);
