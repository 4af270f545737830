-- 0033_outreach.sql -- who took part in a campaign stays counted once when it becomes anonymous: their parts in that campaign get
-- a number in common, which was made for that and leads to nobody.

ALTER TABLE campaign_part ADD COLUMN same INTEGER NOT NULL DEFAULT 0; -- technical: of one person, when it is anonymous; 0 it is not

-- No other feature looks at calls and campaigns; their own pages count from the tables.
DROP VIEW call_facts;
DROP VIEW campaign_facts;
