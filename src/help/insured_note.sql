-- insured_note.sql -- the information note, and who got it.

--: information_last -> one   version: int
SELECT coalesce(max(version), 0) AS version FROM help_information;

--: information_select -> one
SELECT version, organisation, insurance, expenses, secrecy, created FROM help_information WHERE version = :version AND lang = :lang;

--: information_insert -> run
INSERT INTO help_information(version, lang, organisation, insurance, expenses, secrecy, created, by_person)
VALUES (:version, :lang, :organisation, :insurance, :expenses, :secrecy, :created, :by_person);

--: informed_select -> one
SELECT version, lang, how, by_person, at FROM help_informed WHERE person = :person ORDER BY version DESC LIMIT 1;

--: informed_insert -> run
INSERT INTO help_informed(person, version, lang, how, by_person, at) VALUES (:person, :version, :lang, :how, :by_person, :at)
ON CONFLICT (person, version) DO NOTHING;

-- A few at a time.
--: informed_delete -> run   before: int
DELETE FROM help_informed WHERE (person, version) IN (SELECT person, version FROM help_informed WHERE at < :before LIMIT 500);
