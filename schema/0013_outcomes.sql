-- 0013_outcomes.sql -- what ranking may know of past work, and who agreed to be ranked.

-- How often agreed work went ahead for somebody, and how often the helper did not come: counts only. Work that was called off
-- before it began counts for nobody, nor does what only the helper told.
CREATE VIEW helper_outcomes AS
    SELECT person,
           CAST(sum(CASE WHEN org_said = 1 THEN 1 ELSE 0 END) AS INTEGER) AS came,
           CAST(sum(CASE WHEN org_said = 2 AND helper_said <> 1 THEN 1 ELSE 0 END) AS INTEGER) AS missed
    FROM deployment WHERE org_said <> 0
    GROUP BY person;

-- Who agreed to matching is read for everybody at each start, so it is read from an index alone.
CREATE INDEX consent_matching ON consent(person, at, id, given) WHERE kind = 'matching';
