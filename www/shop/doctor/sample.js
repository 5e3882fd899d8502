// The request that is sent as a test: whoever finds it in an inbox sees at once what it is.

const hex = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** A key that no other request has: 32 hex digits. */
export const newKey = () => hex(crypto.getRandomValues(new Uint8Array(16)));

/** SHA-256 of a text as hex, or null where the page is not secure and the browser has none. */
export async function digestOf(text) {
  return crypto.subtle ? hex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))) : null;
}

/** The body of a test request. `more` is added to its message. */
export function bodyOf(key, more = "") {
  return JSON.stringify({
    key,
    order_reference: "AFTER-SALES-TEST-DOCTOR",
    // A name that never has mail (RFC 2606).
    email: "test@after-sales-doctor.invalid",
    facts: { case: "return", buyer: { country: "DE" } },
    locale: "en",
    statement_shown: "Test: no buyer has read anything.",
    policy_hash: "0".repeat(64),
    name: "TEST after-sales doctor",
    message: `Test from the doctor's page. There is no buyer; please delete this case.${more}`,
  });
}
