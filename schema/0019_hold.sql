-- 0019_hold.sql -- requests for help that may come from a program: kept, looked at by a desk, and counted apart.

ALTER TABLE help_request ADD COLUMN signs INTEGER NOT NULL DEFAULT 0; -- technical: why a desk looked at it first (bits of enum sign); 0 it did not

-- What is asked: without what a desk still has to look at, and without what it found to be no request.
DROP VIEW help_part_facts;
CREATE VIEW help_part_facts AS
    SELECT r.created_day AS day, r.place, p.category, p.state, count(*) AS n
    FROM help_part p JOIN help_request r ON r.id = p.request WHERE r.state < 2 GROUP BY 1, 2, 3, 4;
