"""Receives after-sales requests with Python's own library: python3 receiver.py [PORT] [FILE]

For trying out and for a start of your own; put a web server with TLS and rate limits before it.
"""
import hashlib
import json
import re
import secrets
import sqlite3
import sys
from datetime import datetime, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from store import Store

LARGEST = 256 * 1024
PATH = "/api/requests"
KEY = re.compile("[0-9a-f]{32}")
EMAIL = re.compile(r"[^\s@<>,;\"()]+@[^\s@<>,;\"()]+\.[^\s@<>,;\"()]+")
ANY_PAGE = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "Date, Retry-After",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
}


class Refused(Exception):
    """What is answered instead of a receipt."""

    def __init__(self, status, code, title, field=None):
        super().__init__(title)
        self.status = status
        problem = {"type": "about:blank", "title": title, "status": status, "code": code}
        if field:
            problem["errors"] = [{"pointer": field, "detail": title}]
        self.problem = json.dumps(problem)


def no_constant(name):
    """NaN and Infinity, which Python takes and JSON does not have."""
    raise ValueError(name)


def read_request(body):
    """The request in a body, checked as far as the shop needs it to answer."""
    try:
        request = json.loads(body.decode("utf-8"), parse_constant=no_constant)
    except (ValueError, RecursionError):
        raise Refused(400, "malformed", "the body is no JSON in UTF-8") from None
    if not isinstance(request, dict):
        raise Refused(400, "malformed", "the body is no JSON object")

    def text(name):
        value = request.get(name)
        return value if isinstance(value, str) else ""

    if not KEY.fullmatch(text("key")):
        raise Refused(422, "invalid_request", "the key has 32 hex digits", "/key")
    if not EMAIL.fullmatch(text("email")):
        raise Refused(422, "invalid_request", "this is no e-mail address", "/email")
    if not text("order_reference").strip():
        raise Refused(422, "invalid_request", "the number of the order is missing", "/order_reference")
    return request


class Receiver(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # A body that hangs must not hold its thread for ever.
    timeout = 20
    store = None

    def do_POST(self):
        self.guarded(self.receive)

    def do_GET(self):
        self.guarded(self.tell)

    def do_OPTIONS(self):
        allow = {
            "Access-Control-Allow-Methods": "GET, POST",
            "Access-Control-Allow-Headers": "content-type, idempotency-key",
            "Access-Control-Max-Age": "600",
        }
        self.answer(204, "", None, allow)

    def refuse(self):
        self.close_connection = True
        problem = Refused(405, "wrong_method", "send POST").problem
        self.answer(405, problem, "application/problem+json", {"Allow": "POST, OPTIONS"})

    do_HEAD = do_PUT = do_PATCH = do_DELETE = refuse

    def handle(self):
        try:
            super().handle()
        except ConnectionError:
            # Who hung up asks again by the key.
            self.close_connection = True

    def guarded(self, handle):
        try:
            handle()
        except Refused as refused:
            # What was not read of the body is not the next request.
            self.close_connection = True
            self.answer(refused.status, refused.problem, "application/problem+json")
        except sqlite3.Error as error:
            print(f"not stored: {error}", file=sys.stderr)
            self.close_connection = True
            problem = Refused(503, "not_stored", "try again with the same key").problem
            self.answer(503, problem, "application/problem+json", {"Retry-After": "5"})

    def receive(self):
        if self.path != PATH:
            raise Refused(404, "not_found", "there is nothing here")
        kind = self.headers.get("Content-Type", "").split(";")[0].strip().lower()
        if kind != "application/json":
            # Browsers send other types from any site without asking.
            raise Refused(415, "wrong_type", "send application/json")
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal():
            raise Refused(411, "length_missing", "send Content-Length")
        if int(length) > LARGEST:
            raise Refused(413, "too_large", "a request has at most 256 KiB")
        named = self.headers.get("Idempotency-Key")
        if not named:
            raise Refused(400, "key_missing", "send the header Idempotency-Key")
        body = self.rfile.read(int(length))
        if len(body) < int(length):
            raise Refused(400, "cut_off", "the body did not arrive whole")
        key = read_request(body)["key"]
        if named != key:
            raise Refused(422, "key_differs", "Idempotency-Key is not the key of the body")
        # Of the bytes as they came: what a JSON writer makes of them has another digest.
        digest, token = hashlib.sha256(body).hexdigest(), secrets.token_hex(16)
        receipt = {
            "id": f"R-{secrets.token_hex(4).upper()}",
            "key": key,
            "digest": digest,
            "received_at": datetime.now(timezone.utc).isoformat(timespec="seconds"),
            "status_url": f"/status/{token}",
        }
        new, kept, first = self.store.keep(key, digest, token, json.dumps(receipt), body)
        if kept != digest:
            raise Refused(422, "key_reused", "this key was used for another body")
        self.answer(201 if new else 200, first, "application/json")

    def tell(self):
        place, _, last = self.path.rpartition("/")
        if place == f"{PATH}/by-key":
            receipt = KEY.fullmatch(last) and self.store.find("key", last)
            if not receipt:
                raise Refused(404, "unknown_key", "no request with this key was stored")
            self.answer(200, receipt, "application/json")
        elif place == "/status" and (receipt := self.store.find("token", last)):
            known = json.loads(receipt)
            text = f"{known['id']}: received on {known['received_at']}. We will write to you.\n"
            self.answer(200, text, "text/plain; charset=utf-8")
        elif self.path == PATH:
            self.refuse()
        else:
            raise Refused(404, "not_found", "there is nothing here")

    def answer(self, status, text, kind, more=None):
        body = text.encode()
        self.send_response(status)
        for name, value in {**ANY_PAGE, **(more or {})}.items():
            self.send_header(name, value)
        if kind:
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *_):
        """Says nothing: addresses hold keys and tokens of buyers."""


class Server(ThreadingHTTPServer):
    # Connections that wait to be taken.
    request_queue_size = 256


if __name__ == "__main__":
    port, path = (sys.argv[1:] + ["8000", "requests.sqlite"][len(sys.argv) - 1:])[:2]
    Receiver.store = Store(path)
    server = Server(("127.0.0.1", int(port)), Receiver)
    print(f"http://127.0.0.1:{server.server_port}{PATH}", flush=True)
    server.serve_forever()
