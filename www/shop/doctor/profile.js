// The verdict: how the widget can send there, what goes into the policy, which headers are missing.

const MEANS = {
  "same-origin": "Page and endpoint have one origin, so the browser lets everything through.",
  preflight: "JSON with a key goes through, after the browser has asked with OPTIONS. Buyers learn that their request was received.",
  simple: "Only form fields without headers of their own go through. For JSON and look-ups, send the headers below.",
  "no-cors": "If you cannot change the endpoint and know that it takes form fields: they leave the page, and no answer comes back to it, so buyers only read that the request was sent. Otherwise send the headers below.",
};

/** The best profile that works as the endpoint is now, or null. */
export function profileOf({ checks, sameOrigin }) {
  const state = (name) => checks.find(({ check }) => check === name)?.state;
  const broken = (...names) => names.some((name) => state(name) === "fault");
  if (state("answer") !== "ok" || broken("redirect", "html", "body")) return null;
  if (sameOrigin) return "same-origin";
  if (broken("answer-origin")) return "no-cors";
  return broken("preflight") ? "simple" : "preflight";
}

/** The sentence that goes with a profile. */
export const means = (profile) => MEANS[profile];

/** The member `endpoint` of a policy. */
export function endpointOf(url, profile, foreign) {
  const form = profile === "simple" || profile === "no-cors";
  const own = profile === "no-cors" ? null : foreign;
  return {
    url,
    ...(form || own ? { preset: "webhook" } : {}),
    ...(form ? { format: "form" } : {}),
    cors: profile,
    ...(own ? { success: { status: [own.status] } } : {}),
    ...(own?.id ? { answer: { id: own.id } } : {}),
  };
}

/** Header lines ready to paste, for pages of this origin. */
export function linesOf(checks) {
  const wrong = (name) => checks.some(({ check, state }) => check === name && (state === "fault" || state === "warning"));
  const hidden = wrong("answer-origin");
  return [
    ...(hidden || wrong("preflight")
      ? ["# on the answer to OPTIONS", `Access-Control-Allow-Origin: ${location.origin}`, "Access-Control-Allow-Methods: GET, POST",
        "Access-Control-Allow-Headers: content-type, idempotency-key", "Access-Control-Max-Age: 600"] : []),
    ...(hidden || wrong("exposed") || wrong("no-store") || wrong("content-type") ? ["# on all other answers"] : []),
    ...(hidden ? [`Access-Control-Allow-Origin: ${location.origin}`] : []),
    ...(hidden || wrong("exposed") ? ["Access-Control-Expose-Headers: date, retry-after"] : []),
    ...(wrong("no-store") ? ["Cache-Control: no-store"] : []),
    ...(wrong("content-type") ? ["Content-Type: application/json"] : []),
  ];
}
