-- campaign.sql -- campaigns, their rounds, and who took part.

--: campaign_insert -> run
INSERT INTO campaign(id, author, target, round_target, every_days, first_day, last_day, created, ended)
VALUES (:id, :author, :target, :round_target, :every_days, :first_day, :last_day, :created, 0);

--: campaign_text_insert -> run
INSERT INTO campaign_text(campaign, lang, title, unit) VALUES (:campaign, :lang, :title, :unit);

--: campaign_texts_of -> many
SELECT lang, title, unit FROM campaign_text WHERE campaign = :campaign ORDER BY lang;

--: campaign_select -> one
SELECT id, target, round_target, every_days, first_day, last_day, ended FROM campaign WHERE id = :campaign;

--: campaigns_newest -> many
SELECT id FROM campaign ORDER BY id DESC LIMIT 200;

--: campaigns_due -> many   today: int
SELECT id FROM campaign WHERE ended = 0 AND first_day <= :today AND (last_day = 0 OR last_day >= :today) ORDER BY id;

--: campaign_to_ended -> run
UPDATE campaign SET ended = :ended WHERE id = :id AND ended = 0;

-- Nobody signs up any more for what is over, and no call for it goes out.
--: campaign_calls_close -> run   today: int, scan: yes
UPDATE call SET state = 4, closed = :closed
WHERE state < 4 AND campaign IN (SELECT id FROM campaign WHERE ended > 0 OR (last_day > 0 AND last_day < :today));

-- Rounds. `asked` and `told` are people's numbers; the largest number there is means that all were.

--: round_insert -> one
INSERT INTO campaign_round(id, campaign, number, day, last_day, asked, told)
VALUES (:id, :campaign, :number, :day, :last_day, 0, 0) ON CONFLICT (campaign, number) DO NOTHING RETURNING id;

--: round_select -> one
SELECT id, campaign, number, day, last_day FROM campaign_round WHERE id = :id;

--: round_now -> one   today: int
SELECT id FROM campaign_round WHERE campaign = :campaign AND day <= :today AND (last_day = 0 OR last_day >= :today)
ORDER BY number DESC LIMIT 1;

--: rounds_of -> many
SELECT id, campaign, number, day, last_day FROM campaign_round WHERE campaign = :campaign ORDER BY number DESC;

-- Nobody of an ended campaign is asked any more.
--: round_to_ask -> one   all: int
SELECT r.id, r.campaign, r.number, r.asked FROM campaign_round r JOIN campaign c ON c.id = r.campaign
WHERE r.asked < :all AND c.ended = 0 ORDER BY r.id LIMIT 1;

--: round_asked -> run   id: campaign_round_id, from_asked: int
UPDATE campaign_round SET asked = :asked
WHERE id = :id AND asked = :from_asked AND EXISTS (SELECT 1 FROM campaign c WHERE c.id = campaign_round.campaign AND c.ended = 0);

--: round_to_tell -> one   all: int, today: int
SELECT id, campaign, told FROM campaign_round WHERE told < :all AND last_day > 0 AND last_day < :today ORDER BY id LIMIT 1;

--: round_told -> run   from_told: int
UPDATE campaign_round SET told = :told WHERE id = :id AND told = :from_told;

--: round_close -> run   today: int
UPDATE campaign_round SET last_day = :today WHERE campaign = :campaign AND day <= :today AND (last_day = 0 OR last_day > :today);

-- Who is asked again.

--: crew_insert -> run
INSERT INTO campaign_person(campaign, person, since) VALUES (:campaign, :person, :since) ON CONFLICT (campaign, person) DO NOTHING;

--: crew_delete -> run
DELETE FROM campaign_person WHERE campaign = :campaign AND person = :person;

--: crew_select -> one
SELECT person FROM campaign_person WHERE campaign = :campaign AND person = :person;

--: crew_next -> many   after: int, limit: int
SELECT person FROM campaign_person WHERE campaign = :campaign AND person > :after ORDER BY person LIMIT :limit;

-- Campaigns that ended before :before, and those whose last day passed then.
--: crew_forget -> run   before: int, before_day: int, scan: yes
DELETE FROM campaign_person WHERE campaign IN (SELECT id FROM campaign WHERE (ended > 0 AND ended < :before)
                                                  OR (last_day > 0 AND last_day < :before_day));

-- Parts.

--: part_insert -> one
INSERT INTO campaign_part(id, round, person, state, amount, noted, changed, same)
VALUES (:id, :round, :person, :state, 0, 0, :changed, 0)
ON CONFLICT (round, person) DO NOTHING RETURNING id;

--: part_select -> one
SELECT id, round, person, state, amount FROM campaign_part WHERE id = :id;

--: part_update -> run
UPDATE campaign_part SET state = :state, amount = :amount, noted = :noted, changed = :changed WHERE id = :id;

-- Whether somebody was in any round of the campaign before.
--: part_before -> one
SELECT p.id FROM campaign_part p JOIN campaign_round r ON r.id = p.round WHERE r.campaign = :campaign AND p.person = :person LIMIT 1;

--: part_of_round -> one
SELECT id, state FROM campaign_part WHERE round = :round AND person = :person;

--: parts_of -> many
SELECT c.id, c.round, c.person, c.state, c.amount, p.name, p.email, p.phone FROM campaign_part c JOIN person p ON p.id = c.person
WHERE c.round = :round AND p.state < 2 ORDER BY p.name_fold, c.id;

--: parts_promised -> many   after: int, limit: int
SELECT id, person FROM campaign_part WHERE round = :round AND state = 1 AND person > :after ORDER BY person LIMIT :limit;

--: round_counts -> many   n: int, amount: int
SELECT state, count(*) AS n, CAST(sum(amount) AS BIGINT) AS amount FROM campaign_part WHERE round = :round GROUP BY state;

--: campaign_counts_of -> many   n: int, amount: int
SELECT r.number, p.state, count(*) AS n, CAST(sum(p.amount) AS BIGINT) AS amount
FROM campaign_part p JOIN campaign_round r ON r.id = p.round WHERE r.campaign = :campaign
GROUP BY r.number, p.state ORDER BY r.number DESC, p.state;

-- Each once, in however many rounds; also who is anonymous.
--: campaign_people_of -> one   asked: int, answered: int, took_part: int
SELECT count(DISTINCT coalesce(p.person, p.same)) AS asked,
       count(DISTINCT CASE WHEN p.state > 0 THEN coalesce(p.person, p.same) END) AS answered,
       count(DISTINCT CASE WHEN p.state = 3 THEN coalesce(p.person, p.same) END) AS took_part
FROM campaign_part p JOIN campaign_round r ON r.id = p.round WHERE r.campaign = :campaign;

--: campaign_people_between -> many   after: int, upto: int
SELECT DISTINCT p.person FROM campaign_part p JOIN campaign_round r ON r.id = p.round
WHERE r.campaign = :campaign AND p.state = 3 AND p.person > :after AND p.person <= :upto ORDER BY p.person;

-- People of whom nothing in a campaign changed since :before; a few at a time.
--: parts_old -> many   before: int
SELECT DISTINCT p.person, r.campaign FROM campaign_part p JOIN campaign_round r ON r.id = p.round
WHERE p.changed < :before AND p.person IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM campaign_part q JOIN campaign_round s ON s.id = q.round
                  WHERE q.person = p.person AND s.campaign = r.campaign AND q.changed >= :before) LIMIT 100;

-- All parts of one person in one campaign together, so that they stay one person.
--: parts_forget -> run
UPDATE campaign_part SET person = NULL, same = :same
WHERE person = :person AND round IN (SELECT id FROM campaign_round WHERE campaign = :campaign);
