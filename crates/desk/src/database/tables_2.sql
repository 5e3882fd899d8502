-- Version 2: mails that wait.
CREATE TABLE outbox (
   number INTEGER PRIMARY KEY AUTOINCREMENT,
   request INTEGER NOT NULL REFERENCES request (number) ON DELETE CASCADE,
   kind TEXT NOT NULL CHECK (kind IN ('acknowledgement')),
   state TEXT NOT NULL CHECK (state IN ('queued','sent','failed')),
   queued_ms INTEGER NOT NULL,
   next_ms INTEGER NOT NULL,
   attempts INTEGER NOT NULL DEFAULT 0,
   reason TEXT,
   code TEXT,
   done_at TEXT,
   UNIQUE (request, kind)
) STRICT;
CREATE INDEX outbox_due ON outbox (next_ms, number) WHERE state = 'queued';
