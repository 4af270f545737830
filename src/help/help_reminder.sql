-- help_reminder.sql -- reminding of visits, and who wants no reminders.

--: reminder_visits -> many
SELECT id FROM help_visit WHERE day = :day AND state = 0 AND reminded = 0 ORDER BY id LIMIT :limit;

-- One server sends it, and only when nobody called the visit off in the meantime.
--: reminder_take -> run
UPDATE help_visit SET reminded = :reminded WHERE id = :help_visit AND reminded = 0 AND state = 0;

--: reminder_quiet -> one
SELECT quiet FROM help_asker WHERE request = :request;

--: reminder_update_quiet -> run
UPDATE help_asker SET quiet = :quiet WHERE request = :request;

--: reminder_soon -> many   from: int, upto: int, name: text, phone: text, email: text, caller: text, caller_phone: text, helper: text,
--  helper_phone: text
SELECT v.id, v.assignment, v.day, v.minute, v.minutes, a.part, a.person, t.request, t.category, r.number, r.place,
       coalesce(k.name, '') AS name, coalesce(k.phone, '') AS phone, coalesce(k.email, '') AS email, coalesce(k.caller, '') AS caller,
       coalesce(k.caller_phone, '') AS caller_phone, coalesce(p.name, '') AS helper, coalesce(p.phone, '') AS helper_phone
FROM help_visit v JOIN help_assignment a ON a.id = v.assignment JOIN help_part t ON t.id = a.part
JOIN help_request r ON r.id = t.request LEFT JOIN help_asker k ON k.request = r.id LEFT JOIN person p ON p.id = a.person
WHERE v.day BETWEEN :from AND :upto AND v.state = 0 AND r.desk = :desk ORDER BY v.day, v.minute, v.id LIMIT 500;
