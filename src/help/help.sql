-- help.sql -- requests of residents and their parts.

--: help_request_insert -> run
INSERT INTO help_request(id, number, desk, first_desk, channel, for_other, speaks, lang, place, state, consent, taken_by, created,
                         created_day, touched, closed, due_day, next_step, signs)
VALUES (:id, :number, :desk, :desk, :channel, :for_other, :speaks, :lang, :place, :state, :consent, :taken_by, :created, :created_day,
        0, 0, :created_day, 0, :signs);

--: help_asker_insert -> run
INSERT INTO help_asker(request, name, name_fold, phone, email, caller, caller_phone)
VALUES (:request, :name, :name_fold, :phone, :email, :caller, :caller_phone);

--: help_part_insert -> run
INSERT INTO help_part(id, request, category, often, grid, state, agreed_day, ended_day, speaks)
VALUES (:id, :request, :category, :often, :grid, 0, 0, 0, :speaks);

--: help_wish_insert -> run
INSERT INTO help_wish(part, moment, know) VALUES (:part, :moment, :know);

--: help_request_select -> one
SELECT id, number, desk, first_desk, channel, for_other, speaks, lang, place, state, consent, created, touched, closed, due_day,
       next_step, signs
FROM help_request WHERE id = :help_request;

--: help_receipt_of -> one
SELECT r.number, r.lang, a.email FROM help_request r JOIN help_asker a ON a.request = r.id WHERE r.id = :help_request;

--: help_asker_select -> one
SELECT name, phone, email, caller, caller_phone FROM help_asker WHERE request = :request;

--: help_parts_of -> many   moment: text, know: text, instead: help_assignment_id, first_day: int, last_day: int
SELECT p.id, p.category, p.often, p.grid, p.state, p.agreed_day, p.ended_day, p.speaks, coalesce(s.assignment, 0) AS instead,
       coalesce(s.first_day, 0) AS first_day, coalesce(s.last_day, 0) AS last_day,
       coalesce(w.moment, '') AS moment, coalesce(w.know, '') AS know
FROM help_part p LEFT JOIN help_wish w ON w.part = p.id LEFT JOIN help_stand_in s ON s.part = p.id
WHERE p.request = :request ORDER BY p.id;

--: help_part_request -> one
SELECT request, state FROM help_part WHERE id = :help_part;

--: help_part_update_state -> run   day: int
UPDATE help_part SET state = :state, agreed_day = CASE WHEN :state = 1 THEN :day ELSE agreed_day END,
       ended_day = CASE WHEN :state > 1 THEN :day ELSE 0 END
WHERE id = :help_part AND state <> :state;

--: help_parts_left -> one   n: int
SELECT count(*) AS n FROM help_part WHERE request = :request AND state < 2;

-- A held one closes when all of it is withdrawn, and opens only when a desk lets it in.
--: help_request_update_state -> run
UPDATE help_request SET state = :state, closed = :closed
WHERE id = :help_request AND state <> :state AND (state < 2 OR (state = 2 AND :state = 1));

--: help_request_by_number -> one
SELECT r.id, a.phone, a.email, a.caller_phone FROM help_request r JOIN help_asker a ON a.request = r.id WHERE r.number = :number;

--: help_view_put -> run
INSERT INTO help_view(request, browser, expires) VALUES (:request, :browser, :expires)
ON CONFLICT (browser, request) DO UPDATE SET expires = excluded.expires;

--: help_views_of -> many   now: int
SELECT request FROM help_view WHERE browser = :browser AND expires > :now ORDER BY request DESC LIMIT 20;

--: help_view_select -> one
SELECT expires FROM help_view WHERE browser = :browser AND request = :request;

--: help_note_insert -> run
INSERT INTO help_note(id, request, by_person, kind, words, at) VALUES (:id, :request, :by_person, :kind, :words, :at);

--: help_closed_before -> many   before: int
SELECT r.id FROM help_request r JOIN help_asker a ON a.request = r.id WHERE r.closed > 0 AND r.closed < :before LIMIT 200;

--: help_asker_delete -> run
DELETE FROM help_asker WHERE request = :request;

--: help_wishes_delete -> run
DELETE FROM help_wish WHERE part IN (SELECT id FROM help_part WHERE request = :request);

--: help_notes_delete -> run
DELETE FROM help_note WHERE request = :request;

--: help_views_delete -> run   now: int
DELETE FROM help_view WHERE expires < :now;

--: help_presence_delete -> run   before: int
DELETE FROM help_presence WHERE at < :before;
