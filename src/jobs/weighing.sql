-- weighing.sql -- what answers teach about the weights of the ranking.

-- Answers that can teach, the newest: yes, no, and nothing for so long that the links in the mail no longer work. Somebody came who
-- said yes, unless the organisation says that they did not and they do not say otherwise.
--: weighing_answers -> many   scan: yes, came: int, before: int, most: int
SELECT job, parts, came
FROM (SELECT i.job, i.id, i.parts,
             CASE WHEN i.state = 1 AND NOT (coalesce(d.org_said, 0) = 2 AND coalesce(d.helper_said, 0) <> 1) THEN 1 ELSE 0 END AS came
      FROM invitation i LEFT JOIN deployment d ON d.invitation = i.id
      WHERE i.parts <> '' AND (i.state IN (1, 2, 3) OR (i.state = 0 AND i.sent < :before))
      ORDER BY i.id DESC LIMIT :most) AS newest
ORDER BY job, id;

--: weighing_last -> one
SELECT id, at, state, answers, came, jobs, pairs, right_before, right_after, doubt, present, proposed, decided
FROM weighing ORDER BY id DESC LIMIT 1;

--: weighing_that_counts -> one   scan: yes
SELECT id, at, decided, proposed FROM weighing WHERE state = 2;

--: weighing_insert -> run
INSERT INTO weighing(id, at, state, answers, came, jobs, pairs, right_before, right_after, doubt, present, proposed, decided)
VALUES (:id, :at, :state, :answers, :came, :jobs, :pairs, :right_before, :right_after, :doubt, :present, :proposed, 0);

--: weighing_share_insert -> run
INSERT INTO weighing_share(weighing, kind, item, asked_before, asked_after)
VALUES (:weighing, :kind, :item, :asked_before, :asked_after);

--: weighing_shares_of -> many
SELECT kind, item, asked_before, asked_after FROM weighing_share WHERE weighing = :weighing
ORDER BY kind, asked_before DESC, asked_after DESC, item;

--: weighing_leave -> run
UPDATE weighing SET state = 3, decided = :decided, by_person = :by_person WHERE state = 2;

--: weighing_take -> run
UPDATE weighing SET state = 2, decided = :decided, by_person = :by_person WHERE id = :id AND state IN (1, 3);

-- What was made, never used, and is no longer the newest says nothing to anybody.
--: weighing_shares_forget -> run   newest: int, scan: yes
DELETE FROM weighing_share WHERE weighing IN (SELECT id FROM weighing WHERE decided = 0 AND id < :newest);

--: weighing_forget -> run   newest: int, scan: yes
DELETE FROM weighing WHERE decided = 0 AND id < :newest;
