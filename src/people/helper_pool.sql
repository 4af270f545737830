-- helper_pool.sql -- reading helpers into the pool, a range of ids at a time. Lists come in the order of the helper; what comes
-- first within one is chosen in C, where it costs less.

--: pool_helpers -> many
SELECT h.id, h.works, h.professions, h.paid, h.place, h.radius, h.grid, h.from_day, h.until_day, h.hours, h.paused_until, h.changed,
       h.years, p.confirmed_day
FROM helper h JOIN person p ON p.id = h.id
WHERE p.state = 1 AND h.step = 4 AND h.id > :after AND h.id <= :upto
ORDER BY h.id LIMIT 2000;

-- What they said of matching, the last of each last.
--: pool_consents -> many
SELECT person, at, given FROM consent WHERE kind = 'matching' AND person > :after AND person <= :upto ORDER BY person, at, id;

--: pool_languages -> many
SELECT helper, code, level FROM helper_language WHERE helper > :after AND helper <= :upto ORDER BY helper;

--: pool_items -> many
SELECT helper, concept, weight FROM helper_item WHERE helper > :after AND helper <= :upto AND weight > 0 ORDER BY helper;

--: pool_contacts -> many   week: int, last: int
SELECT person, CAST(sum(CASE WHEN at > :since THEN 1 ELSE 0 END) AS INTEGER) AS week, max(at) AS last FROM contact
WHERE person > :after AND person <= :upto GROUP BY person ORDER BY person;

--: pool_outcomes -> many   came: int, missed: int
SELECT person, came, missed FROM helper_outcomes WHERE person > :after AND person <= :upto ORDER BY person;

--: pool_aged -> many
SELECT DISTINCT person FROM contact WHERE at > :from AND at <= :upto;
