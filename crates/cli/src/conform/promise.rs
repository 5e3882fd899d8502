//! The promises of the protocol: what each says, what a buyer meets where it is broken, how to mend it.

/// One promise.
#[derive(Clone, Copy, Debug)]
pub struct Promise {
    /// Its name, the same for ever: machines compare by it.
    pub name: &'static str,
    /// What a backend that keeps it does.
    pub says: &'static str,
    /// What a buyer or the shop meets where it is broken.
    pub buyer: &'static str,
    /// What to change.
    pub mend: &'static str,
}

/// The promise of that name.
pub fn of(name: &str) -> Option<&'static Promise> {
    ALL.iter().find(|promise| promise.name == name)
}

const fn p(
    name: &'static str,
    says: &'static str,
    buyer: &'static str,
    mend: &'static str,
) -> Promise {
    Promise {
        name,
        says,
        buyer,
        mend,
    }
}

/// All of them, in the order in which they are looked at.
pub const ALL: &[Promise] = &[
    p(
        "new",
        "A new request is answered with 201 and a receipt: id, key, digest, received_at.",
        "Reads that nobody knows whether the request arrived, although it may have.",
        "Store the request, then answer 201 with the receipt as JSON.",
    ),
    p(
        "echo",
        "The receipt repeats the key, and the SHA-256 of the body as it came, byte for byte.",
        "Reads that nobody knows whether it arrived: a receipt for other words does not count.",
        "Hash the bytes of the body before anything reads or rewrites them: 64 hex digits in lower case.",
    ),
    p(
        "time",
        "received_at is RFC 3339 with an offset, by a clock that is set right.",
        "Cannot prove that a deadline was kept; a wrong time may cost the right.",
        "Send something like 2026-11-22T10:00:00Z, and let the clock be set over the network.",
    ),
    p(
        "repeat",
        "The same request again is answered with 200 and the very same receipt.",
        "Presses again after a broken connection and has two cases, or two receipts that differ.",
        "Keep the receipt under the key with a unique index, and answer a known key from there.",
    ),
    p(
        "key-reused",
        "The same key with another body is refused with 422, and the first receipt stays.",
        "Holds a receipt for words that the shop does not have.",
        "Compare the digest of the body with the stored one before answering.",
    ),
    p(
        "race",
        "Sixty-four requests at once with one key make one case with one id.",
        "Double-clicks, or has two tabs open, and has two cases.",
        "Let the database decide: insert under a unique index, then read the row that won.",
    ),
    p(
        "race-of-words",
        "Of different bodies at once with one key, one is stored and the others are refused.",
        "Holds a receipt for words that were overwritten in the same moment.",
        "Insert only where the key is new; never replace the row of a known key.",
    ),
    p(
        "look-up",
        "GET .../by-key/KEY gives 200 and the receipt of a stored request.",
        "Reads \"we do not know\" after a broken connection, although the shop has it.",
        "Add the route and answer with the stored receipt.",
    ),
    p(
        "unknown-key",
        "GET .../by-key/KEY gives 404 and the code unknown_key where nothing was stored.",
        "Is not told that the request may safely be sent again.",
        "Answer 404 with {\"code\":\"unknown_key\"}; a page \"not found\" is no such answer.",
    ),
    p(
        "odd-keys",
        "Keys that are none (too long, with a path, quotes or zero bytes) are refused without a failure.",
        "Nothing at once; but whoever probes the shop's server finds a way in or a way to stop it.",
        "Use bound parameters, no file names made of keys, and refuse what is not 32 hex digits.",
    ),
    p(
        "key-missing",
        "Without the header Idempotency-Key nothing is stored.",
        "Nothing; but another program may make cases that cannot be told apart from repetitions.",
        "Refuse with 400 before storing.",
    ),
    p(
        "key-differs",
        "A header that names another key than the body stores nothing under either.",
        "Looks the request up under one key while it lies under the other.",
        "Compare header and body, and refuse with 422.",
    ),
    p(
        "content-type",
        "Only application/json is taken; forms and plain text are refused with 415.",
        "Nothing; but any page on the web can make cases in the shop's name, without being asked.",
        "Refuse every other Content-Type with 415: browsers send those from any site without a preflight.",
    ),
    p(
        "malformed",
        "What is not a JSON object in UTF-8 is refused and not stored.",
        "Gets a receipt for something that nobody at the shop can read.",
        "Parse first, store afterwards; answer 400 or 422.",
    ),
    p(
        "pointers",
        "A refusal of a field names it: errors[].pointer or findings[].path.",
        "Is told that something is wrong, but not which field to mend.",
        "Add errors: [{\"pointer\": \"/email\", \"detail\": \"…\"}] to the problem.",
    ),
    p(
        "methods",
        "GET, HEAD, PUT, PATCH and DELETE on the address do nothing and give nothing.",
        "Has written something that strangers can list, change or delete.",
        "Answer 405 to everything but POST and OPTIONS.",
    ),
    p(
        "too-long",
        "Bodies of 1 MiB and 8 MiB are refused with 413 and not stored.",
        "Nothing, until somebody has filled the shop's disk and requests no longer arrive.",
        "Set a limit, such as 256 KiB, in the program or in the web server before it.",
    ),
    p(
        "slow-body",
        "A body that comes in pieces over two seconds is taken.",
        "Cannot send from a train or a cellar.",
        "Wait at least ten seconds for a body.",
    ),
    p(
        "stalled-body",
        "While other bodies hang half sent, requests are answered as usual, and nothing of the half ones is stored.",
        "Waits behind strangers whose connection hangs.",
        "Read each connection for itself, and give up on a body after some seconds.",
    ),
    p(
        "cut-body",
        "A connection that is cut inside the body stores nothing; the whole request is taken afterwards.",
        "Sends again after a broken connection and is refused, or the shop holds half a sentence.",
        "Compare the length that came with Content-Length before storing.",
    ),
    p(
        "lost-answer",
        "When the connection is cut before the answer, sending again gives one case.",
        "Has two cases, or is told that the request was not taken while the shop holds it.",
        "Store request and key in one transaction.",
    ),
    p(
        "unknown-members",
        "Members that this version does not know are kept, or refused clearly; they break nothing.",
        "Meets a failure after an update of the widget.",
        "Ignore what you do not know, and store the body as it came.",
    ),
    p(
        "legitimate-text",
        "Names and sentences that only look like an attack are taken and kept byte for byte.",
        "Is called O'Brien or Null and cannot send anything.",
        "Store with bound parameters, and take filters and firewalls for words off this address.",
    ),
    p(
        "hostile-text",
        "Text made to attack databases, pages, tables, headers, paths or readers is kept byte for byte or refused clearly.",
        "Nothing; but the shop's data, pages or staff are open to whoever writes such a text.",
        "Treat what buyers write as data: bound parameters, escaping on output, no eval, no file names.",
    ),
    p(
        "hostile-json",
        "JSON made to break readers (deep, huge, repeated, odd) is taken or refused, and the service goes on.",
        "Cannot send while one such body has stopped the service.",
        "Catch what the reader throws, depth and size included, and answer 400 or 422.",
    ),
    p(
        "status-page",
        "The page behind status_url opens, is a safe link, and shows nothing that a browser would run.",
        "Gets a dead link, or a page on which a stranger's script runs.",
        "Send an https link or a path, and escape everything on the page.",
    ),
    p(
        "preflight",
        "OPTIONS from a page of another site allows POST with Content-Type and Idempotency-Key.",
        "Cannot send at all: the browser stops the request before it leaves.",
        "Answer OPTIONS with 204, Access-Control-Allow-Origin, -Methods: GET, POST, -Headers: content-type, idempotency-key.",
    ),
    p(
        "answer-origin",
        "Every answer may be read by pages of the shop, refusals included.",
        "Reads \"we do not know\": the browser hides the answer from the page.",
        "Send Access-Control-Allow-Origin on every answer, not only to OPTIONS.",
    ),
    p(
        "no-cookies",
        "No answer sets a cookie, and none is asked for.",
        "Nothing; but other pages can act in the name of who is logged in.",
        "Leave out Set-Cookie and Access-Control-Allow-Credentials.",
    ),
    p(
        "date-exposed",
        "Answers have a Date, and pages of other sites may read it and Retry-After.",
        "Has a phone with a wrong clock, and reads a wrong last day or waiting time.",
        "Send Access-Control-Expose-Headers: date, retry-after.",
    ),
    p(
        "retry-after",
        "Every 429 and 503 says in Retry-After when to come again, as seconds or a date.",
        "Waits a guessed time, or presses again and makes the load worse.",
        "Add Retry-After with whole seconds.",
    ),
    p(
        "json-answers",
        "Answers are whole, shorter than 64 KiB, called JSON and are JSON.",
        "Reads \"we do not know\": a page or half an answer is no receipt.",
        "Send Content-Type: application/json, and nothing before or after the JSON.",
    ),
    p(
        "problem-json",
        "Refusals are application/problem+json with status, title and code.",
        "Reads a general sentence instead of what is wrong.",
        "Answer {\"type\",\"title\",\"status\",\"code\"} with Content-Type: application/problem+json.",
    ),
    p(
        "no-redirect",
        "No answer is a redirect.",
        "Cannot send: the widget follows no redirect, as the words must not go elsewhere.",
        "Put the final address into the policy.",
    ),
    p(
        "no-store",
        "Answers are not kept by caches: Cache-Control: no-store.",
        "May be shown an old answer, or one that belongs to somebody else.",
        "Send Cache-Control: no-store on every answer.",
    ),
    p(
        "in-time",
        "Ordinary calls are answered within two seconds.",
        "Takes the page for broken and presses again.",
        "Store first and answer; send mail and call other systems afterwards.",
    ),
    p(
        "photos",
        "Photos that a request names are taken by their hash, once or twice, and listed as stored.",
        "Has sent photos that the shop does not see.",
        "Answer PUT with 201, then 200, and list what is stored under photos_url.",
    ),
    p(
        "photos-refused",
        "Bytes that are no image, not of the hash, or not named in the request are refused.",
        "Nothing; but anybody can put files of any kind on the shop's server.",
        "Compare the SHA-256 and the kind of the bytes with the request before storing.",
    ),
    p(
        "still-there",
        "After all this the first receipt is still the same.",
        "Has a receipt whose case is gone.",
        "Look into the log for what failed, and store with fsync.",
    ),
];
