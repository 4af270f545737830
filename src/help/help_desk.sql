-- help_desk.sql -- desks, their rules, their lists.

--: help_desk_list -> many
SELECT id, name, phone, position FROM help_desk ORDER BY position, id;

--: help_rule_list -> many
SELECT id, position, speaks, place, category, desk FROM help_rule ORDER BY position, id;
