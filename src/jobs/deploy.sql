-- deploy.sql -- deployments: who helped where, how long.

--: deployment_insert -> run
INSERT INTO deployment(id, invitation, job, org, person, state, origin, start_day, end_day, hours, helper_said, org_said, asked,
                       asked_times)
VALUES (:id, :invitation, :job, :org, :person, :state, :origin, :start_day, :end_day, 0, 0, 0, 0, 0)
ON CONFLICT (invitation) DO NOTHING;

--: deployment_select -> one
SELECT id, job, org, person, state, start_day, end_day, hours, helper_said, org_said FROM deployment WHERE id = :deployment;

--: deployment_select_invitation -> one
SELECT id, job, org, person, state, start_day, end_day, hours, helper_said, org_said FROM deployment
WHERE invitation = :invitation;

--: deployment_update_said -> run
UPDATE deployment SET state = :state, helper_said = :helper_said, org_said = :org_said, hours = :hours, origin = :origin
WHERE id = :deployment;

--: deployments_to_start -> many
SELECT id FROM deployment WHERE state = 0 AND start_day <= :today LIMIT :most;

--: deployments_to_end -> many
SELECT id FROM deployment WHERE state = 1 AND end_day > 0 AND end_day < :today LIMIT :most;

--: deployments_to_ask -> many
SELECT d.id, d.job, d.person, i.by_person FROM deployment d JOIN invitation i ON i.id = d.invitation
WHERE d.state IN (1, 2) AND d.asked < :before AND d.start_day < :started
  AND (d.state = 2 OR d.end_day = 0) AND (d.helper_said = 0 OR d.org_said = 0) AND d.asked_times < 3 LIMIT :most;

--: deployment_update_state -> run
UPDATE deployment SET state = :state WHERE id = :deployment;

--: deployment_update_asked -> run
UPDATE deployment SET asked = :asked, asked_times = asked_times + 1 WHERE id = :deployment;

--: deployments_of_person -> many
SELECT d.id, d.job, d.state, d.start_day, d.end_day, d.hours, j.title, o.name AS org_name
FROM deployment d JOIN job j ON j.id = d.job JOIN org o ON o.id = d.org
WHERE d.person = :person ORDER BY d.start_day DESC LIMIT 100;

-- Days before this are kept for the figures alone. A few at a time.
--: deployments_forget -> run   before: int
UPDATE deployment SET person = NULL
WHERE id IN (SELECT id FROM deployment WHERE start_day < :before AND end_day < :before AND state >= 2 AND person IS NOT NULL LIMIT 500);
