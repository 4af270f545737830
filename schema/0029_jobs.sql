-- 0029_jobs.sql -- years of experience that a job asks, read once when it is written. Jobs from before ask none, until they are
-- changed.

ALTER TABLE job ADD COLUMN years INTEGER NOT NULL DEFAULT 0; -- public: years of experience asked, as we read them
