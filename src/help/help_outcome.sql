-- help_outcome.sql -- asking how help went.

--: outcome_select -> one
SELECT id, part, person, state, helper_said, asker_said FROM help_assignment WHERE id = :help_assignment;

--: outcome_said -> run   was: int
UPDATE help_assignment SET state = :state, ended_day = :ended_day, why_ended = :why_ended, helper_said = :helper_said,
       asker_said = :asker_said
WHERE id = :help_assignment AND state = :was;

--: outcome_ask_helper -> run
UPDATE help_assignment SET ask_helper = :ask_helper, asked = :asked WHERE id = :help_assignment;

--: outcome_ask_asker -> run
UPDATE help_assignment SET ask_asker = :ask_asker, asker_mailed = :asker_mailed WHERE id = :help_assignment;

--: outcome_helpers_due -> many   today: int
SELECT id, part, person FROM help_assignment
WHERE ask_helper > 0 AND ask_helper <= :today AND state < 2 AND asked = 0 AND person IS NOT NULL ORDER BY ask_helper LIMIT 200;

--: outcome_askers_due -> many   today: int
SELECT a.id, a.part FROM help_assignment a JOIN help_part t ON t.id = a.part JOIN help_asker k ON k.request = t.request
WHERE a.ask_asker > 0 AND a.ask_asker <= :today AND a.state < 2 AND a.asker_mailed = 0 AND k.email <> '' ORDER BY a.ask_asker LIMIT 200;

--: outcome_calls_due -> many   today: int, helper: text
SELECT a.id, a.part, t.request, t.category, t.often, r.number, k.name, k.phone, k.caller, k.caller_phone, a.ask_asker, a.asker_mailed,
       coalesce(p.name, '') AS helper
FROM help_assignment a JOIN help_part t ON t.id = a.part JOIN help_request r ON r.id = t.request
JOIN help_asker k ON k.request = r.id LEFT JOIN person p ON p.id = a.person
WHERE a.ask_asker > 0 AND a.ask_asker <= :today AND a.state < 2 AND r.desk = :desk AND (k.email = '' OR a.asker_mailed > 0)
ORDER BY a.ask_asker, a.id LIMIT 200;

-- Helpers who were asked by mail and did not answer in time.
--: outcome_helpers_to_call -> many   today: int, asker: text
SELECT a.id, a.part, t.request, t.category, t.often, r.number, a.ask_helper, p.name, p.phone, p.email, coalesce(k.name, '') AS asker
FROM help_assignment a JOIN help_part t ON t.id = a.part JOIN help_request r ON r.id = t.request
JOIN person p ON p.id = a.person LEFT JOIN help_asker k ON k.request = r.id
WHERE a.ask_helper > 0 AND a.ask_helper <= :today AND a.asked > 0 AND a.state < 2 AND r.desk = :desk AND p.state < 2
ORDER BY a.ask_helper, a.id LIMIT 200;

--: outcome_missed -> one   n: int, today: int
SELECT count(*) AS n FROM help_visit WHERE assignment = :assignment AND day < :today AND state = 2;
