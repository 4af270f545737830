-- 0022_jobs.sql -- what answers to invitations teach about how much each part of the ranking should count.

ALTER TABLE invitation ADD COLUMN parts TEXT NOT NULL DEFAULT ''; -- personal: how well you fitted, part by part (of a thousand)

-- Weights that were made of the answers so far. The newest says whether there is something to propose; the one that is used counts.
CREATE TABLE weighing (                     -- subject: none; erase: keep; keep: always; small: yes
    id           INTEGER NOT NULL PRIMARY KEY, -- technical: version; grows with time
    at           INTEGER NOT NULL,          -- technical: when they were made
    state        INTEGER NOT NULL,          -- technical: enum weighing_state
    answers      INTEGER NOT NULL,          -- technical: of how many answers
    came         INTEGER NOT NULL,          -- technical: of those, how many said yes and came
    jobs         INTEGER NOT NULL,          -- technical: of how many jobs with both
    pairs        INTEGER NOT NULL,          -- technical: how many pairs these make
    right_before INTEGER NOT NULL,          -- technical: pairs in the right order with the weights before, of ten thousand
    right_after  INTEGER NOT NULL,          -- technical: the same with these
    doubt        INTEGER NOT NULL,          -- technical: standard error of the difference, of ten thousand
    present      TEXT    NOT NULL,          -- technical: the weights that counted then
    proposed     TEXT    NOT NULL,          -- technical: the weights that were made
    decided      INTEGER NOT NULL,          -- technical: when a coordinator last used or left them; 0 never
    by_person    INTEGER REFERENCES person(id) -- technical: which coordinator
) STRICT;

-- Whom both weights would put among the best for the open jobs: counts only.
CREATE TABLE weighing_share (               -- subject: none; erase: keep; keep: with the weights; small: yes
    weighing     INTEGER NOT NULL REFERENCES weighing(id), -- technical: of which weights
    kind         INTEGER NOT NULL,          -- technical: enum share_kind
    item         TEXT    NOT NULL,          -- technical: which language or kind of work
    asked_before INTEGER NOT NULL,          -- technical: how many of them with the weights before
    asked_after  INTEGER NOT NULL,          -- technical: how many with these
    PRIMARY KEY (weighing, kind, item)
) STRICT;
