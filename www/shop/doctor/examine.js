// All that a page can find out about an endpoint, in the order of `after-sales doctor`.

import { call, reaches } from "./call.js";
import { bodyOf, digestOf, newKey } from "./sample.js";

const SLOW = 2000;
/** Farthest that a clock may be off, in milliseconds. */
const DRIFT = 300_000;

/** What keeps a browser from sending there; nothing when all is well. */
function wrong(url) {
  const here = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname) || url.hostname.endsWith(".localhost");
  if (url.username || url.password) return "it holds a user name or a password";
  if (!["https:", "http:"].includes(url.protocol)) return "it is no address of the web";
  if (url.protocol === "http:" && !here) return "it is http, and not on this machine";
  if (url.search || url.hash) return "it has a query or a fragment";
  return "";
}

/** Text of the endpoint, short: what it sends is not ours to repeat at length. */
const shown = (text) => JSON.stringify(String(text ?? "nothing").slice(0, 120));

/**
 * Tests an endpoint; `tell` hears what is being done. Nothing is stored there unless `send` is true.
 * @returns {Promise<{checks: {check: string, state: "ok"|"warning"|"fault"|"skipped", seen: string}[], sameOrigin: boolean,
 *   foreign: {status: number, id: string | null} | null}>}
 */
export async function examine(text, { send, tell }) {
  const checks = [];
  const note = (state) => (check, seen) => checks.push({ check, state, seen });
  const [ok, warning, fault, skip] = ["ok", "warning", "fault", "skipped"].map(note);
  const done = (more = {}) => ({ checks, sameOrigin: false, foreign: null, ...more });
  let url;
  try {
    url = new URL(text);
  } catch {
    fault("address", "it is no address like https://desk.shop.example/api/requests");
    return done();
  }
  const why = wrong(url);
  if (why) {
    fault("address", why);
    return done();
  }
  ok("address", url.protocol === "https:" ? "https" : "http on this machine, for trying out only; buyers need https");
  const sameOrigin = url.origin === location.origin;
  const byKey = (key) => `${url.href.replace(/\/$/, "")}/by-key/${key}`;

  tell("Asking whether anything answers there…");
  const reached = await reaches(byKey(newKey()));
  if (reached === null) {
    fault("answer", "no answer: the name is not known, nothing listens there, the certificate is not trusted, or it takes longer than 20 seconds");
    return done({ sameOrigin });
  }
  ok("answer", `in ${reached} ms`);

  tell("Looking up a key that nobody has…");
  const times = [];
  const seen = await call(byKey(newKey()));
  if (!seen) {
    fault("answer-origin", "the browser hides the answer from this page");
    for (const check of ["unknown-key", "content-type", "no-store", "exposed", "preflight"]) skip(check, "the answer is hidden");
    if (send) skip("send", "first let pages read the answers");
    return done({ sameOrigin });
  }
  times.push(seen.took);
  if (sameOrigin) skip("answer-origin", "not needed: this page has the same origin");
  else ok("answer-origin", "this page may read the answers");
  if (seen.redirect) {
    fault("redirect", "the look-up is redirected");
    return done({ sameOrigin });
  }
  if (!seen.whole) fault("body", "the answer does not end, or is longer than 64 KiB");
  unknown(seen, { ok, warning, fault });
  headers(seen, { ok, warning });

  tell("Asking as before a request…");
  let allowed = true;
  if (sameOrigin) skip("preflight", "not needed: this page has the same origin");
  else {
    // A harmless question with the headers of a request: the browser asks for leave before it.
    const asked = await call(byKey(newKey()), { headers: { "Content-Type": "application/json", "Idempotency-Key": newKey() } });
    allowed = asked !== null;
    if (asked) {
      times.push(asked.took);
      ok("preflight", "Content-Type and Idempotency-Key are allowed");
    } else fault("preflight", "OPTIONS does not allow Content-Type and Idempotency-Key for this page");
  }

  let foreign = null;
  if (!send) skip("send", "no test request was asked for");
  else if (!allowed) skip("send", "first mend the answer to OPTIONS");
  else foreign = await sending(url.href, byKey, { ok, warning, fault, skip, tell, times });
  const slowest = Math.max(...times);
  (slowest > SLOW ? warning : ok)("answer-time", `slowest answer in ${slowest} ms`);
  return done({ sameOrigin, foreign });
}

function unknown({ status, json, type, text }, { ok, warning, fault }) {
  if (type === "text/html" || text.trimStart().startsWith("<")) {
    if (status < 300) fault("html", `the look-up gives a page with status ${status}`);
    else warning("unknown-key", `status ${status} with a page, not the code unknown_key`);
  } else if (status === 404 && json?.code === "unknown_key") ok("unknown-key", "404 with code unknown_key");
  else if (status === 404) warning("unknown-key", "404, but without the code unknown_key");
  else fault("unknown-key", `status ${status}`);
}

function headers({ type, headers }, { ok, warning }) {
  (/^application\/(.+\+)?json$/.test(type) ? ok : warning)("content-type", shown(type || "none"));
  const stored = (headers.get("cache-control") ?? "").includes("no-store");
  (stored ? ok : warning)("no-store", stored ? "sent" : "not sent");
  const date = headers.get("date");
  (date ? ok : warning)("exposed", date ? "this page may read Date" : "this page may not read Date");
}

/** The test request and its repetitions. Gives what a success looks like that is no receipt. */
async function sending(url, byKey, { ok, warning, fault, skip, tell, times }) {
  tell("Sending a test request…");
  const key = newKey();
  const body = bodyOf(key);
  const digest = await digestOf(body);
  const post = async (words) => {
    const answer = await call(url, { method: "POST", headers: { "Content-Type": "application/json", "Idempotency-Key": key }, body: words });
    if (answer) times.push(answer.took);
    return answer;
  };
  const first = await post(body);
  if (!first || first.redirect || first.status >= 300) {
    const code = typeof first?.json?.code === "string" ? `, code ${shown(first.json.code)}` : "";
    fault("send", first ? (first.redirect ? "a redirect" : `status ${first.status}${code}`) : "no answer that this page may read");
    return null;
  }
  ok("send", `status ${first.status}`);
  const receipt = first.json ?? {};
  const lacks = ["id", "received_at"].filter((name) => typeof receipt[name] !== "string" || !receipt[name]);
  if (lacks.length) {
    fault("receipt", `missing or no text: ${lacks.join(", ")}`);
    return { status: first.status, id: placeOfId(receipt) };
  }
  ok("receipt", "id and received_at are there");
  (receipt.key === key ? ok : fault)("key-echoed", receipt.key === key ? "yes" : "another value, or none");
  if (!digest) skip("digest-echoed", "this page is not secure, so the browser cannot make a digest");
  else (receipt.digest === digest ? ok : fault)("digest-echoed", receipt.digest === digest ? "yes" : "another value, or none");
  const off = Math.abs(Date.now() - Date.parse(receipt.received_at));
  if (Number.isNaN(off)) fault("received-at", shown(receipt.received_at));
  else (off > DRIFT ? warning : ok)("received-at", off > DRIFT ? `${Math.round(off / 1000)} s away from this device's clock` : shown(receipt.received_at));

  tell("Sending it again…");
  const again = await post(body);
  const same = again?.status < 300 && again.json?.id === receipt.id;
  (same ? ok : fault)("repeat", same ? "the same receipt" : "no receipt with the same id: a second case was made, or the first is not known");
  const other = await post(bodyOf(key, " Other words under the same key."));
  const refused = other && other.status >= 400 && other.status < 500;
  (refused ? ok : fault)("key-reused", other ? `status ${other.status}` : "no answer that this page may read");
  const found = await call(byKey(key));
  const known = found?.status < 300 && found.json?.id === receipt.id;
  (known ? ok : fault)("look-up", known ? "gives the same receipt" : `status ${found?.status ?? "none"} without the receipt`);
  return null;
}

/** Where the number of a case stands in an answer of a service's own: a JSON Pointer, or null. */
function placeOfId(answer) {
  const names = ["id", "reference", "number", "request_id", "ticket_id", "case_id"];
  const nameIn = (node) => names.find((name) => ["string", "number"].includes(typeof node?.[name]));
  if (nameIn(answer)) return `/${nameIn(answer)}`;
  const outer = Object.keys(answer).find((name) => !/[/~]/.test(name) && nameIn(answer[name]));
  return outer ? `/${outer}/${nameIn(answer[outer])}` : null;
}
