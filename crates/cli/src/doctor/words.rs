//! Why each check matters and how to mend what it finds, for the owner of a shop and whoever keeps its server.

/// The words of a check.
#[derive(Clone, Copy)]
pub struct Words {
    pub check: &'static str,
    pub why: &'static str,
    pub mend: &'static str,
}

/// The words of a check; every check that can find something has them.
pub fn of(check: &str) -> Option<Words> {
    WORDS.iter().find(|words| words.check == check).copied()
}

const fn w(check: &'static str, why: &'static str, mend: &'static str) -> Words {
    Words { check, why, mend }
}

const WORDS: &[Words] = &[
    w(
        "address",
        "A page on https may only send to https, names and passwords in an address are refused by browsers, and the \
         look-up address is made by adding to the path.",
        "Give the endpoint an address like https://desk.shop.example/api/requests: https, no user, no ?, no #.",
    ),
    w(
        "dns",
        "Without an IP address of its host no request reaches the endpoint.",
        "Check the spelling of the host, and that its name has an A or AAAA record.",
    ),
    w(
        "connect",
        "A buyer's browser cannot send anything while the server does not take connections.",
        "Start the server, and let its port through the firewall.",
    ),
    w(
        "tls",
        "Browsers send nothing to a server whose certificate they do not trust.",
        "Serve a certificate for this very host, not expired, with its intermediate certificates.",
    ),
    w(
        "answer",
        "A buyer waits at most 20 seconds; then nobody knows whether the request arrived.",
        "Find out what blocks or ends the connection: the program, the proxy before it, or its time limits.",
    ),
    w(
        "redirect",
        "The widget follows no redirect: what a buyer wrote must not go to an address that the policy does not name.",
        "Write the final address into the policy, and let neither a login nor a missing slash redirect it.",
    ),
    w(
        "html",
        "A page instead of JSON is no receipt, whatever its status: buyers read that nobody knows whether it arrived.",
        "Let the address answer with JSON; look for a login, a maintenance page or a web server that serves a site here.",
    ),
    w(
        "body",
        "An answer that does not end, or ends too early, is no receipt.",
        "Answer whole and with less than 64 KiB; check Content-Length and the proxy.",
    ),
    w(
        "preflight",
        "Before it sends JSON from a shop's page, a browser asks with OPTIONS; without a status of 200 to 299 it sends \
         nothing.",
        "Answer OPTIONS on this address with 204 and the lines below, without a login.",
    ),
    w(
        "allow-origin",
        "The browser sends nothing unless the endpoint names the shop's origin or *.",
        "Send exactly one Access-Control-Allow-Origin: the shop's origin as the browser sends it, or *.",
    ),
    w(
        "allow-methods",
        "Browsers let POST pass even when it is not listed, but a list without it was made for something else.",
        "Add GET and POST to Access-Control-Allow-Methods.",
    ),
    w(
        "allow-headers",
        "The browser sends nothing while a header of the request is not allowed; without Idempotency-Key a repeated \
         request becomes a second case.",
        "Name all the headers below in Access-Control-Allow-Headers.",
    ),
    w(
        "max-age",
        "Without it the browser asks again before nearly every request, which costs the buyer time.",
        "Send Access-Control-Max-Age: 600.",
    ),
    w(
        "credentials",
        "The widget never sends cookies. An endpoint that takes them from other sites can be misused by other pages.",
        "Leave Access-Control-Allow-Credentials out.",
    ),
    w(
        "answer-origin",
        "The browser hides an answer without this header from the page, even when the request was stored.",
        "Send Access-Control-Allow-Origin on every answer, errors included, not only on the one to OPTIONS.",
    ),
    w(
        "unknown-key",
        "After a broken connection the widget looks the key up; only a clear no lets it tell the buyer the truth.",
        "Answer GET on .../by-key/KEY with 404 and {\"code\":\"unknown_key\"} when no request has that key.",
    ),
    w(
        "content-type",
        "JSON that is called something else may be run as a page or stopped by a proxy.",
        "Send Content-Type: application/json, for errors application/problem+json.",
    ),
    w(
        "no-store",
        "A cached answer tells a buyer what was so earlier, and a shared cache keeps what is theirs.",
        "Send Cache-Control: no-store on every answer.",
    ),
    w(
        "cookies",
        "The widget sends no cookies and keeps none; one that is set anyway is a question to the shop's lawyer.",
        "Let no middleware set a session on this address.",
    ),
    w(
        "exposed",
        "A phone's clock may be wrong. The page learns the time, and how long to wait, only from headers that it may read.",
        "Send Access-Control-Expose-Headers: date, retry-after on every answer.",
    ),
    w(
        "answer-time",
        "Buyers take a page that waits for more than a second or two for broken, and press again.",
        "Store first and answer at once; send mail and call other systems afterwards.",
    ),
    w(
        "send",
        "Only a status of 200 to 299 with a receipt lets the widget say that the request arrived.",
        "Look into the endpoint's own log for this time: is POST routed here, is a login asked for, did the program fail?",
    ),
    w(
        "receipt",
        "Without a number of the case and the time of arrival there is nothing a buyer can keep.",
        "Answer with JSON: id, key, digest, received_at and status_url as texts.",
    ),
    w(
        "key-echoed",
        "A receipt with another key is for another request; the widget does not count it.",
        "Put the key of the body into the receipt, unchanged.",
    ),
    w(
        "digest-echoed",
        "The digest proves that what was stored is what the buyer wrote; without it the widget does not count the \
         receipt.",
        "Put the SHA-256 of the body as received into the receipt: 64 hex digits in lower case.",
    ),
    w(
        "received-at",
        "The time of arrival decides whether a deadline was kept.",
        "Send RFC 3339 with an offset by a clock that is set right, such as 2026-11-22T10:00:00Z.",
    ),
    w(
        "status-url",
        "It is shown to buyers as a link, so only https links and paths are let through.",
        "Send an https address or a path beginning with one slash.",
    ),
    w(
        "repeat",
        "A browser sends again when no answer came; a new receipt means that one request has become two cases.",
        "Keep the key with the case under a unique index, and answer a known key with its first receipt.",
    ),
    w(
        "key-reused",
        "Taking other words under a used key either loses the first ones or makes the receipt untrue.",
        "Compare the digest of the body with the stored one; answer 422 when they differ.",
    ),
    w(
        "look-up",
        "After a broken connection this is the only way for a buyer to learn that the request arrived.",
        "Answer GET on .../by-key/KEY with 200 and the receipt of that request.",
    ),
    w(
        "too-long",
        "An endpoint that reads bodies of any length can be filled up by anybody.",
        "Refuse bodies above a limit, such as 256 KiB, with 413 before reading them.",
    ),
];

#[cfg(test)]
mod tests {
    use super::of;
    use serde_json::Value;

    #[test]
    fn the_page_says_the_same() {
        let text = include_str!("../../../../www/shop/doctor/words.json");
        let page: Value = serde_json::from_str(text).expect("JSON");
        let page = page.as_object().expect("an object");
        assert!(page.len() > 15, "{}", page.len());
        for (check, words) in page {
            let ours = of(check).expect("a check of the command");
            assert_eq!(words["why"], ours.why, "{check}");
            assert_eq!(words["mend"], ours.mend, "{check}");
        }
    }
}
