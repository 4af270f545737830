-- 0019_insight.sql -- who can be asked, counted as everywhere else: who withdrew the consent to be looked for does not count.

DROP VIEW pool_facts;

-- Helpers who can be asked, by the last day of their pause and the last day on which they can help; 0 for none.
CREATE VIEW pool_facts AS
    SELECT h.paused_until, h.until_day, count(*) AS n
    FROM helper h JOIN person p ON p.id = h.id
    WHERE p.state = 1 AND h.step = 4
      AND (SELECT c.given FROM consent c WHERE c.person = h.id AND c.kind = 'matching' ORDER BY c.at DESC, c.id DESC LIMIT 1) = 1
    GROUP BY 1, 2;
