-- model.sql -- versions of what was learnt.

--: model_newest -> one   scan: yes
SELECT id, state, examples, at FROM model ORDER BY id DESC LIMIT 1;

--: model_that_counts -> one
SELECT id, weights FROM model WHERE state = 1 ORDER BY id DESC LIMIT 1;

--: model_insert -> run
INSERT INTO model(id, at, state, examples, corrections, held, right_before, right_after, loss_before, loss_after, weights)
VALUES (:id, :at, :state, :examples, :corrections, :held, :right_before, :right_after, :loss_before, :loss_after, :weights);

--: model_rubric_insert -> run
INSERT INTO model_rubric(model, rubric, held, right_before, right_after)
VALUES (:model, :rubric, :held, :right_before, :right_after);

--: model_update_undone -> run
UPDATE model SET state = 2 WHERE id = :model;

-- Of versions that can never count again only the figures stay.
--: model_drop_weights -> run   keep: int
UPDATE model SET weights = x'' WHERE state <> 1 OR id NOT IN (SELECT id FROM model WHERE state = 1 ORDER BY id DESC LIMIT :keep);
-- postgres:
UPDATE model SET weights = '\x' WHERE state <> 1 OR id NOT IN (SELECT id FROM model WHERE state = 1 ORDER BY id DESC LIMIT :keep);
