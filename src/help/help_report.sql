-- help_report.sql -- figures from the published views of help (schema/0008_help.sql) and from nothing else.

--: help_report_helpers -> many   place: int, n: int, scan: yes
SELECT place, CAST(sum(n) AS BIGINT) AS n FROM help_helper_facts GROUP BY place ORDER BY place;

--: help_report_sign_ups -> many   category: help_category_id, n: int, scan: yes
SELECT category, CAST(sum(n) AS BIGINT) AS n FROM help_signup_facts GROUP BY category ORDER BY category;

--: help_report_requests -> many   day: int, place: int, first_desk: help_desk_id, n: int, touched: int, wait: int, scan: yes
SELECT day, place, first_desk, CAST(sum(n) AS BIGINT) AS n, CAST(sum(touched) AS BIGINT) AS touched,
       CAST(sum(wait) AS BIGINT) AS wait
FROM help_request_facts WHERE state < 2 GROUP BY day, place, first_desk ORDER BY day, place, first_desk;

--: help_report_parts -> many   category: help_category_id, state: int, n: int, scan: yes
SELECT category, state, CAST(sum(n) AS BIGINT) AS n FROM help_part_facts GROUP BY category, state ORDER BY category, state;
