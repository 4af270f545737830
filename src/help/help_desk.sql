-- help_desk.sql -- desks, their operators and rules.

--: help_desk_list -> many
SELECT id, name, phone, position FROM help_desk ORDER BY position, id;

--: help_desk_insert -> run
INSERT INTO help_desk(id, name, phone, position) VALUES (:id, :name, :phone, :position);

--: help_desk_update -> run
UPDATE help_desk SET name = :name, phone = :phone, position = :position WHERE id = :help_desk;

--: help_desk_counts_of -> one  open: int, fresh: int, late: int, today: int, closed: int, came: int, taken_over: int, handed_on: int,
--  held: int, no_request: int, day: int, scan: yes
SELECT (SELECT count(*) FROM help_request WHERE desk = :help_desk AND state = 0) AS open,
       (SELECT count(*) FROM help_request WHERE desk = :help_desk AND state = 0 AND touched = 0 AND due_day >= :day) AS fresh,
       (SELECT count(*) FROM help_request WHERE desk = :help_desk AND state = 0 AND due_day < :day) AS late,
       (SELECT count(*) FROM help_request WHERE desk = :help_desk AND state = 0 AND touched > 0 AND due_day = :day) AS today,
       (SELECT count(*) FROM help_request WHERE desk = :help_desk AND state = 1) AS closed,
       (SELECT count(*) FROM help_request WHERE desk = :help_desk AND state = 2) AS held,
       (SELECT count(*) FROM help_request WHERE desk = :help_desk AND state = 3) AS no_request,
       (SELECT count(*) FROM help_request WHERE first_desk = :help_desk) AS came,
       (SELECT count(*) FROM help_handover WHERE to_desk = :help_desk) AS taken_over,
       (SELECT count(*) FROM help_handover WHERE from_desk = :help_desk) AS handed_on;

--: help_operator_put -> run
INSERT INTO help_operator(person, desk, created) VALUES (:person, :desk, :created)
ON CONFLICT (person) DO UPDATE SET desk = excluded.desk;

--: help_operator_select -> one
SELECT desk FROM help_operator WHERE person = :person;

--: help_operators_of -> many
SELECT p.id, p.name, p.email, p.state FROM help_operator o JOIN person p ON p.id = o.person
WHERE o.desk = :desk AND p.state < 2 ORDER BY p.name;

--: help_operator_delete -> run
DELETE FROM help_operator WHERE person = :person AND desk = :desk;

--: help_rule_list -> many
SELECT id, position, speaks, place, category, desk FROM help_rule ORDER BY position, id;

--: help_rule_insert -> run
INSERT INTO help_rule(id, position, speaks, place, category, desk) VALUES (:id, :position, :speaks, :place, :category, :desk);

--: help_rule_delete -> run
DELETE FROM help_rule WHERE id = :help_rule;
