-- 0023_help.sql -- requests for help that may come from a program: kept, looked at by a desk, and counted apart. Calls and
-- campaigns in counts.

ALTER TABLE help_request ADD COLUMN signs INTEGER NOT NULL DEFAULT 0; -- technical: why it was held (bits of enum sign); 0 it was not

-- What is asked: without what a desk still has to look at, and without what it found to be no request.
DROP VIEW help_part_facts;
CREATE VIEW help_part_facts AS
    SELECT r.created_day AS day, r.place, p.category, p.state, count(*) AS n
    FROM help_part p JOIN help_request r ON r.id = p.request WHERE r.state < 2 GROUP BY 1, 2, 3, 4;

-- What became of calls, without names. state: enum call_answer; places 0: no limit; sent 0: not yet.
CREATE VIEW call_facts AS
    SELECT k.id AS call, k.campaign, k.sent, k.places, k.counted, coalesce(p.state, 0) AS state, count(p.id) AS n
    FROM call k LEFT JOIN call_person p ON p.call = k.id GROUP BY k.id, k.campaign, k.sent, k.places, k.counted, coalesce(p.state, 0);

-- Who took part in which round, in counts, and what they did together. state: enum part_state; last_day and targets 0: none. A round in
-- which nobody is has one row with n 0. A person is in several rounds, so rounds are not added up to people.
CREATE VIEW campaign_facts AS
    SELECT r.campaign, r.number, r.day, r.last_day, c.target, c.round_target, coalesce(p.state, 0) AS state, count(p.id) AS n,
           CAST(coalesce(sum(p.amount), 0) AS INTEGER) AS amount
    FROM campaign_round r JOIN campaign c ON c.id = r.campaign LEFT JOIN campaign_part p ON p.round = r.id
    GROUP BY r.campaign, r.number, r.day, r.last_day, c.target, c.round_target, coalesce(p.state, 0);
