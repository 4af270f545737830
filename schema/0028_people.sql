-- 0028_people.sql -- the words from which something was understood stand beside it, so that a page that quotes them need not read
-- the text again. What was understood before has none, until its person saves the profile again: it is then not quoted.

ALTER TABLE helper_item ADD COLUMN words TEXT NOT NULL DEFAULT ''; -- personal: the words of yours from which we understood it
