-- Version 1: requests, their history, sessions.
CREATE TABLE request (
   number INTEGER PRIMARY KEY AUTOINCREMENT,
   id TEXT NOT NULL UNIQUE,
   key TEXT NOT NULL UNIQUE,
   digest TEXT NOT NULL,
   content TEXT,
   received_at TEXT NOT NULL,
   received_unix INTEGER NOT NULL,
   body TEXT NOT NULL,
   verdict TEXT NOT NULL,
   locale TEXT NOT NULL,
   case_type TEXT NOT NULL,
   order_reference TEXT NOT NULL,
   email TEXT NOT NULL,
   state TEXT NOT NULL CHECK (state IN ('received','in_review','accepted','refused','completed')),
   status_hash BLOB NOT NULL UNIQUE
) STRICT;
CREATE INDEX request_by_state ON request (state, number);
CREATE INDEX request_by_content ON request (content, received_unix) WHERE content IS NOT NULL;
CREATE TABLE step (
   number INTEGER PRIMARY KEY AUTOINCREMENT,
   request INTEGER NOT NULL REFERENCES request (number) ON DELETE CASCADE,
   at TEXT NOT NULL,
   state TEXT NOT NULL,
   message TEXT NOT NULL
) STRICT;
CREATE INDEX step_by_request ON step (request, number);
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE session (hash BLOB PRIMARY KEY, ends_unix INTEGER NOT NULL) STRICT, WITHOUT ROWID;
