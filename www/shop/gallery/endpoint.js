// The gallery's own endpoint, inside its page: it answers addresses below /gallery/endpoint/ as a shop's backend does,
// so that every end of a request can be looked at and nothing is sent anywhere. What it answers is the first part of
// the address after that: `receipt`, `refused`, `lost` (an answer that proves nothing), `taken` (a yes without a
// receipt), `never`. A classic script before all others, because the elements take `fetch` once.
(() => {
  const OWN = "/gallery/endpoint/";
  const RECEIVED = "2026-11-21T10:16:00+01:00";
  const { fetch } = globalThis;

  const json = (status, body, headers = {}) =>
    new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });

  const hash = async (text) => {
    const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
    return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  };

  const answers = {
    async receipt({ body }) {
      const { key } = JSON.parse(body);
      return json(201, { id: "R-20261", key, digest: await hash(body), received_at: RECEIVED, status_url: "/gallery.html" });
    },
    refused: () => json(403, {}),
    lost: () => json(500, {}, { "retry-after": "120" }),
    taken: () => json(200, {}),
    never: ({ signal }) =>
      new Promise((_, fail) => signal?.addEventListener("abort", () => fail(signal.reason), { once: true })),
  };

  globalThis.fetch = (resource, init = {}) => {
    const { pathname } = new URL(resource instanceof Request ? resource.url : resource, document.baseURI);
    if (!pathname.startsWith(OWN)) return fetch.call(globalThis, resource, init);
    // Nothing is kept, so there is nothing to look up.
    if (init.method !== "POST") return Promise.resolve(json(404, {}));
    return Promise.resolve(answers[pathname.slice(OWN.length).split("/")[0]](init));
  };

  // What an earlier visit to the gallery left open is none of this one's requests.
  try {
    sessionStorage.removeItem("after-sales:pending");
  } catch {
    // Without storage nothing was left.
  }
})();
