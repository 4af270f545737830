-- erased.sql -- marks of addresses of people who went.

--: erased_select -> one
SELECT at FROM erased_address WHERE mark = :mark;

--: erased_insert -> run
INSERT INTO erased_address(mark, at) VALUES (:mark, :at) ON CONFLICT (mark) DO NOTHING;
