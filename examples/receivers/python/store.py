"""What the receiver keeps, in SQLite."""
import sqlite3
import threading


class Store:
    """One row for each key; what it gives back is on the disk."""

    def __init__(self, path):
        self.lock = threading.Lock()
        self.database = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
        self.database.execute("PRAGMA journal_mode = WAL")
        # With WAL only FULL waits for the disk at every commit.
        self.database.execute("PRAGMA synchronous = FULL")
        self.database.execute(
            "CREATE TABLE IF NOT EXISTS requests (key TEXT PRIMARY KEY, digest TEXT NOT NULL, "
            "token TEXT NOT NULL UNIQUE, receipt TEXT NOT NULL, body BLOB NOT NULL)"
        )

    def keep(self, key, digest, token, receipt, body):
        """Stores what is new. Gives whether it was, and the digest and receipt that count."""
        with self.lock:
            # The index decides between two at once: the second inserts nothing and reads the first.
            done = self.database.execute(
                "INSERT INTO requests VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING",
                (key, digest, token, receipt, body),
            )
            kept = self.database.execute("SELECT digest, receipt FROM requests WHERE key = ?", (key,))
            return done.rowcount == 1, *kept.fetchone()

    def find(self, column, value):
        """A receipt by `key` or `token`."""
        with self.lock:
            sql = f"SELECT receipt FROM requests WHERE {column} = ?"
            row = self.database.execute(sql, (value,)).fetchone()
            return row and row[0]
