// One call as the widget makes it: no cookie, no cache, no redirect followed, every read bounded.

const PATIENCE = 20_000;
/** Longest answer that is read, in bytes; a receipt has less than one. */
const LONGEST = 64 * 1024;

/**
 * @returns {Promise<{status: number, type: string, text: string, json: any, headers: Headers, redirect: boolean,
 *   whole: boolean, took: number} | null>} null when the browser gives nothing: no answer, or one that it hides
 */
export async function call(url, { method = "GET", headers = {}, body } = {}) {
  const start = performance.now();
  try {
    const response = await fetch(url, {
      method,
      headers,
      body,
      mode: "cors",
      credentials: "omit",
      cache: "no-store",
      redirect: "manual",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(PATIENCE),
    });
    const redirect = response.type === "opaqueredirect";
    const { text, whole } = redirect ? { text: "", whole: true } : await read(response);
    return {
      status: response.status,
      type: (response.headers.get("content-type") ?? "").split(";")[0].trim().toLowerCase(),
      text,
      json: parse(text),
      headers: response.headers,
      redirect,
      whole,
      took: Math.round(performance.now() - start),
    };
  } catch {
    return null;
  }
}

/** Whether anything at all answers there. What it says, a browser does not show to this kind of call. */
export async function reaches(url) {
  const start = performance.now();
  try {
    await fetch(url, { mode: "no-cors", credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer", signal: AbortSignal.timeout(PATIENCE) });
    return Math.round(performance.now() - start);
  } catch {
    return null;
  }
}

async function read(response) {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let [text, length] = ["", 0];
  while (reader) {
    let piece;
    try {
      piece = await reader.read();
    } catch {
      return { text, whole: false };
    }
    if (piece.done) break;
    length += piece.value.length;
    if (length > LONGEST) {
      await reader.cancel();
      return { text, whole: false };
    }
    text += decoder.decode(piece.value, { stream: true });
  }
  return { text: text + decoder.decode(), whole: true };
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
