-- 0027_help.sql -- what a request for help writes, made smaller: thousands a second may come. An index holds only what somebody
-- looks for, and what is read with every request is read in order.

ALTER TABLE help_view RENAME TO help_view_before;
CREATE TABLE help_view (                    -- subject: none; erase: row; keep: until it expires
    request INTEGER NOT NULL REFERENCES help_request(id), -- technical: which case
    browser TEXT    NOT NULL,               -- technical: hash of the cookie
    expires INTEGER NOT NULL,               -- technical: last moment
    PRIMARY KEY (browser, request)
) STRICT, WITHOUT ROWID;
INSERT INTO help_view(request, browser, expires) SELECT request, browser, expires FROM help_view_before;
DROP TABLE help_view_before;
CREATE INDEX help_view_expires ON help_view(expires);

DROP INDEX help_request_closed;
CREATE INDEX help_request_closed ON help_request(closed) WHERE closed > 0;
DROP INDEX help_asker_phone;
CREATE INDEX help_asker_phone ON help_asker(phone) WHERE phone <> '';
DROP INDEX help_asker_caller;
CREATE INDEX help_asker_caller ON help_asker(caller_phone) WHERE caller_phone <> '';
CREATE INDEX help_category_parent ON help_category(parent);
CREATE INDEX help_desk_position ON help_desk(position);
CREATE INDEX help_rule_position ON help_rule(position);

ALTER TABLE help_tally_last ADD COLUMN behind INTEGER NOT NULL DEFAULT 0; -- technical: 1 while what came after is still being counted
