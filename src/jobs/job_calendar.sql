-- job_calendar.sql -- when somebody works.

-- Shifts in which they have a seat.
--: calendar_shifts -> many   from: int, upto: int
SELECT s.job, s.day, s.part, j.title, j.place FROM shift_asked s JOIN job j ON j.id = s.job
WHERE s.person = :person AND s.day BETWEEN :from AND :upto AND s.seat IS NOT NULL ORDER BY s.day, s.part;

-- The first day of what they agreed to as a whole. off: it was cancelled.
--: calendar_first_days -> many   from: int, upto: int, off: int
SELECT d.id, d.start_day, j.title, j.place, CASE WHEN d.state = 3 THEN 1 ELSE 0 END AS off
FROM deployment d JOIN job j ON j.id = d.job JOIN invitation i ON i.id = d.invitation
WHERE d.person = :person AND d.start_day BETWEEN :from AND :upto AND i.shifts = 0 ORDER BY d.start_day, d.id;
