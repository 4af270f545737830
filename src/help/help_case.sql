-- help_case.sql -- cases at a desk.

--: help_cases_of -> many   name: text, phone: text
SELECT r.id, r.number, r.place, r.due_day, r.touched, r.created, r.next_step, coalesce(a.name, '') AS name,
       coalesce(nullif(a.phone, ''), a.caller_phone, '') AS phone
FROM help_request r LEFT JOIN help_asker a ON a.request = r.id
WHERE r.desk = :desk AND r.state = 0 ORDER BY r.due_day, r.id LIMIT :limit;

--: help_case_parts_of -> many
SELECT p.request, p.category FROM help_part p JOIN help_request r ON r.id = p.request
WHERE r.desk = :desk AND r.state = 0 AND p.state < 2 ORDER BY r.due_day, r.id, p.id;

--: help_alike_phone -> many
SELECT r.id, r.desk, r.number, r.place, r.created, r.state, a.name FROM help_asker a JOIN help_request r ON r.id = a.request
WHERE (a.phone = :phone AND a.phone <> '') OR (a.caller_phone = :phone AND a.caller_phone <> '') ORDER BY r.id DESC LIMIT 20;

--: help_alike_name -> many
SELECT r.id, r.desk, r.number, r.place, r.created, r.state, a.name FROM help_asker a JOIN help_request r ON r.id = a.request
WHERE a.name_fold = :name_fold ORDER BY r.id DESC LIMIT 20;

--: help_alike_number -> many   name: text
SELECT r.id, r.desk, r.number, r.place, r.created, r.state, coalesce(a.name, '') AS name FROM help_request r
LEFT JOIN help_asker a ON a.request = r.id WHERE r.number = :number;

--: help_notes_of -> many   name: text
SELECT n.id, n.kind, n.words, n.at, coalesce(p.name, '') AS name FROM help_note n LEFT JOIN person p ON p.id = n.by_person
WHERE n.request = :request ORDER BY n.id DESC LIMIT 200;

--: help_note_behind -> one   seen: help_note_id, me: person_id
SELECT id FROM help_note
WHERE request = :request AND id > :seen AND (by_person IS NULL OR by_person <> :me) ORDER BY id DESC LIMIT 1;

--: help_request_update_next -> run
UPDATE help_request SET next_step = :next_step, due_day = :due_day,
       touched = CASE WHEN touched = 0 THEN :touched ELSE touched END
WHERE id = :help_request;

--: help_request_update_desk -> run   to_desk: help_desk_id, from_desk: help_desk_id
UPDATE help_request SET desk = :to_desk, due_day = :due_day, next_step = 0 WHERE id = :help_request AND desk = :from_desk;

--: help_handover_insert -> run
INSERT INTO help_handover(id, request, from_desk, to_desk, by_person, reason, at)
VALUES (:id, :request, :from_desk, :to_desk, :by_person, :reason, :at);

--: help_presence_put -> run
INSERT INTO help_presence(request, person, at) VALUES (:request, :person, :at)
ON CONFLICT (request, person) DO UPDATE SET at = excluded.at;

--: help_presence_of -> many   since: int, me: person_id
SELECT p.name FROM help_presence h JOIN person p ON p.id = h.person
WHERE h.request = :request AND h.person <> :me AND h.at > :since ORDER BY h.at DESC;

--: help_presence_desk -> many   since: int, me: person_id
SELECT h.request, p.name FROM help_presence h JOIN help_request r ON r.id = h.request JOIN person p ON p.id = h.person
WHERE r.desk = :desk AND h.person <> :me AND h.at > :since ORDER BY h.at DESC;
