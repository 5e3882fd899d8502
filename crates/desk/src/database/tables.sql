-- The tables, in the words that SQLite and PostgreSQL share; `schema.rs` puts in what differs.
-- Times are seconds or milliseconds since 1970 (`_unix`, `_ms`), or RFC 3339 at the shop's offset (`_at`).

CREATE TABLE request (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    -- The shop's name in addresses.
    shop TEXT NOT NULL,
    -- The number of the case that people read.
    id TEXT NOT NULL UNIQUE,
    key TEXT NOT NULL,
    digest TEXT NOT NULL,
    -- For forms without a key: digest of what was typed.
    content TEXT,
    received_at TEXT NOT NULL,
    received_unix INTEGER NOT NULL,
    locale TEXT NOT NULL,
    case_type TEXT NOT NULL,
    order_reference TEXT NOT NULL,
    email TEXT NOT NULL,
    -- What figures and search need of the body.
    country TEXT NOT NULL DEFAULT '',
    product TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    search TEXT NOT NULL DEFAULT '',
    -- What the list shows: the product in the buyer's words, and how the message begins.
    title TEXT NOT NULL DEFAULT '',
    preview TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL
        CHECK (state IN ('received','in_review','waiting','accepted','refused','completed')),
    status_hash BLOB NOT NULL UNIQUE,
    -- Until when the shop said it would answer; none where it promised nothing.
    answer_by_unix INTEGER,
    first_answer_unix INTEGER,
    closed_unix INTEGER,
    -- 1 when the shop gave more than policy and law ask for.
    is_exception INTEGER NOT NULL DEFAULT 0,
    tracking_number TEXT,
    tracking_url TEXT,
    -- How it ended: a remedy, `refused`, `withdrawn`.
    resolution TEXT,
    refund_minor INTEGER,
    refund_currency TEXT,
    -- When personal data was taken out.
    erased_unix INTEGER,
    -- Where it stands in the inbox: promised answers by their time, then everything else, newest first. A year
    -- has 3e7 seconds: no promise comes after 9e11.
    queue_key INTEGER GENERATED ALWAYS AS (
        CASE WHEN state IN ('received', 'in_review') AND first_answer_unix IS NULL AND answer_by_unix IS NOT NULL
            THEN answer_by_unix ELSE 1000000000000 - received_unix END) STORED,
    -- At the end, because they are long: what lists read stands before them.
    body TEXT NOT NULL,
    verdict TEXT NOT NULL,
    UNIQUE (shop, key)
) STRICT;
-- Lists and searches are answered from these two alone.
CREATE INDEX request_in_queue ON request (shop, queue_key, number DESC, state, case_type, search);
CREATE INDEX request_by_state ON request (shop, state, queue_key, number DESC, case_type);
CREATE INDEX request_by_content ON request (content, received_unix) WHERE content IS NOT NULL;
-- These two hold all that figures count, so that no row is read for them.
CREATE INDEX request_by_time ON request (shop, received_unix, answer_by_unix, first_answer_unix, closed_unix, state);
CREATE INDEX request_by_product ON request (shop, product, reason, country, received_unix);
CREATE INDEX request_by_order ON request (shop, order_reference);

CREATE TABLE step (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    request INTEGER NOT NULL REFERENCES request (number) ON DELETE CASCADE,
    at TEXT NOT NULL,
    at_unix INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL,
    message TEXT NOT NULL,
    -- Who: `buyer`, `shop`, `desk`.
    actor TEXT NOT NULL DEFAULT 'shop',
    -- What: `state`, `message`, `tracking`, `photos`.
    kind TEXT NOT NULL DEFAULT 'state',
    -- A buyer's message carries a key, so that it comes once.
    key TEXT,
    staff INTEGER,
    UNIQUE (request, key)
) STRICT;
CREATE INDEX step_by_request ON step (request, number);

CREATE TABLE photo (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    request INTEGER NOT NULL REFERENCES request (number) ON DELETE CASCADE,
    -- Of the bytes that the buyer's browser sends.
    sha256 TEXT NOT NULL,
    stored_at TEXT,
    width INTEGER,
    height INTEGER,
    bytes INTEGER,
    -- A JPEG made here, and a small one for lists; what was sent is not kept.
    image BLOB,
    small BLOB,
    UNIQUE (request, sha256)
) STRICT;

CREATE TABLE rating (
    request INTEGER PRIMARY KEY REFERENCES request (number) ON DELETE CASCADE,
    stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5),
    comment TEXT NOT NULL,
    at TEXT NOT NULL,
    at_unix INTEGER NOT NULL
) STRICT;

CREATE TABLE outbox (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    request INTEGER NOT NULL REFERENCES request (number) ON DELETE CASCADE,
    -- `acknowledgement` of the request, or `answer`: a step of the shop.
    kind TEXT NOT NULL CHECK (kind IN ('acknowledgement','answer')),
    -- The step that an answer tells; 0 for an acknowledgement.
    step INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL CHECK (state IN ('queued','sent','failed')),
    queued_ms INTEGER NOT NULL,
    next_ms INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    -- 1 while a desk attempts it.
    in_hand INTEGER NOT NULL DEFAULT 0,
    reason TEXT,
    code TEXT,
    done_at TEXT,
    -- Of an acknowledgement: a keyed hash of where it goes, to count by.
    address TEXT,
    UNIQUE (request, kind, step)
) STRICT;
CREATE INDEX outbox_due ON outbox (next_ms, number) WHERE state = 'queued';
CREATE INDEX outbox_by_address ON outbox (address, queued_ms) WHERE address IS NOT NULL;

-- Calls to the shop's other systems.
CREATE TABLE hook (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    shop TEXT NOT NULL,
    request INTEGER REFERENCES request (number) ON DELETE CASCADE,
    -- `webhook-id` of Standard Webhooks: the same over every try.
    event TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued','sent','failed')),
    queued_ms INTEGER NOT NULL,
    next_ms INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    -- 1 while a desk attempts it.
    in_hand INTEGER NOT NULL DEFAULT 0,
    reason TEXT,
    code TEXT,
    done_at TEXT
) STRICT;
CREATE INDEX hook_due ON hook (shop, next_ms, number) WHERE state = 'queued';

-- What the shop's order system told.
CREATE TABLE purchase (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    shop TEXT NOT NULL,
    -- As the buyer knows it, and without what people write differently.
    reference TEXT NOT NULL,
    reference_key TEXT NOT NULL,
    -- A keyed hash of the address: enough to compare.
    email_hash BLOB NOT NULL,
    -- The order as JSON, in the shape of the element's `order`.
    body TEXT NOT NULL,
    source TEXT NOT NULL,
    ordered_unix INTEGER,
    updated_unix INTEGER NOT NULL,
    UNIQUE (shop, reference_key)
) STRICT;
CREATE INDEX purchase_by_time ON purchase (shop, updated_unix);

-- What the desk knew of the order when a request came, and what it decided with that.
CREATE TABLE known_order (
    request INTEGER PRIMARY KEY REFERENCES request (number) ON DELETE CASCADE,
    source TEXT NOT NULL,
    -- The facts that were decided by, as JSON.
    facts TEXT NOT NULL,
    verdict TEXT NOT NULL
) STRICT;

CREATE TABLE staff (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    -- In small letters.
    email TEXT NOT NULL UNIQUE,
    -- PHC text; none until the invitation was taken.
    password TEXT,
    invitation_hash BLOB,
    invitation_ends_unix INTEGER
) STRICT;

CREATE TABLE staff_role (
    staff INTEGER NOT NULL REFERENCES staff (number) ON DELETE CASCADE,
    shop TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('owner','agent','reader')),
    -- 1 when the person no longer works for this shop.
    is_off INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (staff, shop)
) STRICT, WITHOUT ROWID;

-- Words for answers, by language.
CREATE TABLE template (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    shop TEXT NOT NULL,
    name TEXT NOT NULL,
    locale TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (shop, name, locale)
) STRICT;

-- Requests that were turned away, counted by day and reason; nothing of a person.
CREATE TABLE turned_away (
    day TEXT NOT NULL,
    shop TEXT NOT NULL,
    code TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (day, shop, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE session (
    hash BLOB PRIMARY KEY,
    -- None for the one password of a desk without accounts.
    staff INTEGER REFERENCES staff (number) ON DELETE CASCADE,
    ends_unix INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
