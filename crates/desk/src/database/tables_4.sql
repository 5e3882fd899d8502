-- Version 4: what happened on the shop's pages, counted by day; nothing of a person.
CREATE TABLE seen (
    day TEXT NOT NULL,
    shop TEXT NOT NULL,
    -- `ready.check`, `decided.eligible`, `submitted`, `error.timeout.0`.
    word TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (day, shop, word)
) STRICT, WITHOUT ROWID;
