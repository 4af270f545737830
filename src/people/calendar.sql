-- calendar.sql -- addresses of calendars.

--: calendar_address_select -> one
SELECT number FROM calendar_address WHERE person = :person;

--: calendar_address_put -> run
INSERT INTO calendar_address(person, number, created) VALUES (:person, :number, :created)
ON CONFLICT (person) DO UPDATE SET number = excluded.number, created = excluded.created;

--: calendar_address_delete -> run
DELETE FROM calendar_address WHERE person = :person;
