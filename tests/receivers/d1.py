"""A SQL database for the worker's host: a statement a line in, its rows and changes a line out."""
import json
import sqlite3
import sys

database = sqlite3.connect(sys.argv[1], isolation_level=None)
database.execute("PRAGMA journal_mode = WAL")
database.execute("PRAGMA synchronous = FULL")
with open(sys.argv[2], encoding="utf-8") as schema:
    database.executescript(schema.read())
database.row_factory = sqlite3.Row
for line in sys.stdin:
    asked = json.loads(line)
    done = database.execute(asked["sql"], asked["values"])
    rows = [dict(row) for row in done.fetchall()]
    print(json.dumps({"rows": rows, "changes": done.rowcount}), flush=True)
