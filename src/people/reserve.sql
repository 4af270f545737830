-- reserve.sql -- people from lists.

--: reserve_known_address -> one   address: text
SELECT id FROM person WHERE lower(email) = :address AND (state = 1 OR (state = 0 AND origin = 2)) LIMIT 1;

-- Names that are alike, with the same number, in the same postcode. A place's key begins with the postcode (places.h).
--: reserve_known_person -> one   postcode: int
SELECT p.id FROM person p JOIN helper h ON h.id = p.id
WHERE p.name_fold = :name_fold AND p.phone = :phone AND h.place / 4294967296 = :postcode
  AND (p.state = 1 OR (p.state = 0 AND p.origin = 2)) LIMIT 1;

--: reserve_helper_insert -> run
INSERT INTO helper(id, step, works, works_other, education, professions, experience, years, paid, place, radius, grid, from_day,
                   until_day, hours, paused_until, changed)
VALUES (:person, :step, :works, '', 0, :professions, :experience, :years, :paid, :place, :radius, :grid, :from_day, :until_day, :hours,
        0, :changed);

--: reserve_item_insert -> run
INSERT INTO helper_item(helper, concept, weight, words) VALUES (:helper, :concept, :weight, :words)
ON CONFLICT (helper, concept) DO NOTHING;

--: reserve_claim_insert -> run
INSERT INTO reserve_claim(person, mailed) VALUES (:person, 0);

--: reserve_claim_waiting -> many   limit: int
SELECT c.person FROM reserve_claim c WHERE c.mailed = 0 ORDER BY c.person LIMIT :limit;

--: reserve_claim_update -> run   at: int
UPDATE reserve_claim SET mailed = :at WHERE person = :person AND mailed = 0;

-- Files.

--: reserve_file_insert -> run
INSERT INTO reserve_file(id, by_person, name, digest, state, at, unused, lines, good, bad, twice, known, gone, done, added)
VALUES (:id, :by_person, :name, :digest, :state, :at, '', 0, 0, 0, 0, 0, 0, 0, 0);

--: reserve_bytes_insert -> run
INSERT INTO reserve_bytes(file, bytes) VALUES (:file, :bytes);

--: reserve_bytes_select -> one
SELECT bytes FROM reserve_bytes WHERE file = :file;

--: reserve_bytes_delete -> run
DELETE FROM reserve_bytes WHERE file = :file;

--: reserve_file_select -> one
SELECT id, name, state, at, unused, lines, good, bad, twice, known, gone, done, added FROM reserve_file
WHERE id = :id;

--: reserve_file_same -> one
SELECT id FROM reserve_file WHERE digest = :digest AND state <> 1 ORDER BY state DESC LIMIT 1;

-- By the command line, which keeps no bytes: done, or stopped half way.
--: reserve_file_added -> one
SELECT f.id, f.state, f.done FROM reserve_file f
WHERE f.digest = :digest AND (f.state = 4 OR (f.state = 3 AND NOT EXISTS (SELECT 1 FROM reserve_bytes b WHERE b.file = f.id)))
ORDER BY f.state DESC LIMIT 1;

--: reserve_files_newest -> many
SELECT id, name, state, at, good, added FROM reserve_file ORDER BY id DESC LIMIT 50;

--: reserve_file_next -> one
SELECT f.id, f.state, f.done FROM reserve_file f JOIN reserve_bytes b ON b.file = f.id WHERE f.state = 0 OR f.state = 3
ORDER BY f.id LIMIT 1;

--: reserve_file_looked -> run
UPDATE reserve_file SET state = 2, unused = :unused, lines = :lines, good = :good, bad = :bad, twice = :twice, known = :known,
       gone = :gone
WHERE id = :id AND state = 0;

--: reserve_file_refused -> run
UPDATE reserve_file SET state = 1 WHERE id = :id;

--: reserve_file_begin -> run
UPDATE reserve_file SET state = 3, done = 0, added = 0 WHERE id = :id AND state = 2;

--: reserve_file_progress -> run   from_done: int, more: int
UPDATE reserve_file SET done = :done, added = added + :more WHERE id = :id AND state = 3 AND done = :from_done;

--: reserve_file_end -> run
UPDATE reserve_file SET state = 4 WHERE id = :id;

--: reserve_file_delete -> run
DELETE FROM reserve_file WHERE id = :id;

--: reserve_files_old -> many   scan: yes, before: int
SELECT id FROM reserve_file WHERE at < :before;

--: reserve_finding_insert -> run
INSERT INTO reserve_finding(id, file, line, header, kind, reason, first, second)
VALUES (:id, :file, :line, :header, :kind, :reason, :first, :second);

--: reserve_findings_of -> many   limit: int
SELECT line, header, kind, reason, first, second FROM reserve_finding WHERE file = :file ORDER BY line, id LIMIT :limit;

--: reserve_findings_delete -> run
DELETE FROM reserve_finding WHERE file = :file;
