// Endpoints without a server: the buyer's own mail program, or the clipboard.
import { notSent } from './flight.js';
import type { Outcome } from './types.js';
import type { HandOver } from './wire-types.js';

/** Opens the mail program, or copies the text. Where the browser allows neither, nothing is sent. */
export async function handOver(given: HandOver | undefined): Promise<Outcome> {
  if (!given) return notSent('refused');
  const { way, url, text } = given;
  try {
    if (way === 'copy') {
      await navigator.clipboard.writeText(text);
    } else {
      // Anything but a mail would be code or a page of its own.
      if (!/^mailto:/i.test(url)) return notSent('refused');
      const link = document.createElement('a');
      link.href = url;
      link.click();
    }
    return { state: 'handed_over', way, url, text };
  } catch {
    return notSent('refused');
  }
}
