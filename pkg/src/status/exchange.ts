// One question to the desk, and what came of it.

/** Why there is no answer: no network, too many calls, anything else. */
export type Why = 'offline' | 'busy' | 'down';

export type Answer =
  | { readonly is: 'text'; readonly text: string }
  /** No case is behind the address. */
  | { readonly is: 'unknown' }
  /** The desk does not want it like this: code of the problem. */
  | { readonly is: 'refused'; readonly code: string }
  /** Worth another try, after so many seconds where the desk says how many. */
  | { readonly is: 'trouble'; readonly why: Why; readonly after: number | undefined };

const LONGEST = 15_000;

/** Longest wait that is taken from an answer, seconds. */
const PATIENCE = 900;

/** Reads the case, or sends `body` as JSON. Never throws. */
export async function ask(url: string, signal: AbortSignal, body?: object): Promise<Answer> {
  const init: RequestInit = {
    headers: { accept: 'application/json' },
    cache: 'no-store',
    credentials: 'omit',
    // The address is the proof: it goes to nobody else.
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.any ? AbortSignal.any([signal, AbortSignal.timeout(LONGEST)]) : AbortSignal.timeout(LONGEST),
  };
  if (body) {
    Object.assign(init, { method: 'POST', body: JSON.stringify(body), headers: { ...init.headers, 'content-type': 'application/json' } });
  }
  try {
    const response = await fetch(url, init);
    const text = await response.text();
    if (response.ok) return { is: 'text', text };
    const after = Number(response.headers.get('retry-after')) || undefined;
    return judged(response.status, codeOf(text), after && Math.min(after, PATIENCE));
  } catch {
    return { is: 'trouble', why: navigator.onLine ? 'down' : 'offline', after: undefined };
  }
}

function judged(status: number, code: string, after: number | undefined): Answer {
  // As many messages as a day takes: waiting a moment does not help.
  if (code === 'too_many_messages') return { is: 'refused', code };
  if (status === 429 || (status === 503 && after)) return { is: 'trouble', why: 'busy', after };
  if (status === 404 || status === 410) return { is: 'unknown' };
  if (status >= 400 && status < 500) return { is: 'refused', code };
  return { is: 'trouble', why: 'down', after };
}

function codeOf(text: string): string {
  try {
    return String((JSON.parse(text) as { code?: unknown }).code);
  } catch {
    return '';
  }
}
