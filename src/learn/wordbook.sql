-- wordbook.sql -- what coordinators changed in the lexicon, and what authors changed of single concepts.

-- What counts: the newest version of each concept, and the newest that says something, for one that was taken back.
--: wordbook_entries -> many   scan: yes, newest: int
SELECT v.concept, v.stanza, v.id, (SELECT max(w.id) FROM lexicon_version w WHERE w.concept = v.concept) AS newest
FROM lexicon_version v
WHERE v.id = (SELECT max(w.id) FROM lexicon_version w WHERE w.concept = v.concept AND w.stanza <> '')
ORDER BY v.id;

--: wordbook_newest -> one   id: int, scan: yes
SELECT coalesce(max(id), 0) AS id FROM lexicon_version;

--: wordbook_insert -> run
INSERT INTO lexicon_version(id, concept, stanza, at, by_person) VALUES (:id, :concept, :stanza, :at, :by_person);

--: wordbook_history -> many   name: text
SELECT v.id, v.stanza, v.at, coalesce(p.name, '') AS name
FROM lexicon_version v LEFT JOIN person p ON p.id = v.by_person
WHERE v.concept = :concept ORDER BY v.id DESC LIMIT 100;

--: wordbook_version -> one
SELECT stanza FROM lexicon_version WHERE id = :version AND concept = :concept;

--: wordbook_latest -> one
SELECT stanza FROM lexicon_version WHERE concept = :concept ORDER BY id DESC LIMIT 1;

--: wordbook_recent -> many   name: text, scan: yes
SELECT v.id, v.concept, v.at, coalesce(p.name, '') AS name
FROM lexicon_version v LEFT JOIN person p ON p.id = v.by_person
ORDER BY v.id DESC LIMIT 20;

-- Concepts that authors took away from what was understood of their texts, most often first.
--: wordbook_taken_away -> many   n: int, words: text, scan: yes
SELECT concept, count(*) AS n, max(words) AS words FROM lesson_item WHERE need = 3
GROUP BY concept ORDER BY count(*) DESC, concept LIMIT 15;
