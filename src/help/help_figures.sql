-- help_figures.sql -- the counts of a period of months (schema/0015_help.sql). `from` and `upto` are months and both count.

-- From the beginning, since whoever signed up before the period can help in it.
--: figures_areas -> many   upto: int
SELECT month, place, requests, parts, helpers, sign_ups, agreed, done FROM help_tally
WHERE category = 0 AND month <= :upto ORDER BY month, place;

--: figures_cross -> many   from: int, upto: int
SELECT category, month, place, requests, parts, helpers, sign_ups, agreed, done FROM help_tally
WHERE category > 0 AND month BETWEEN :from AND :upto;

--: figures_spans -> many   from: int, upto: int
SELECT what, month, of, span, n FROM help_tally_span WHERE month BETWEEN :from AND :upto ORDER BY span, what, of, month;

--: figures_last_month -> one   month: int
SELECT coalesce(max(month), 0) AS month FROM help_tally WHERE category = 0;
