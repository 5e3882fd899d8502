// The last day as an event for any calendar: RFC 5545. Nothing about the buyer is in it, and the same facts give the
// same bytes here and from the command line (`tests/vectors/reminder`).

/** What a reminder is about. */
export interface Reminder {
  /** The last safe day, `2026-12-17`. */
  day: string;
  /** What to do by then, in one line. */
  title: string;
  /** How to do it, in as many lines as it takes. */
  text: string;
  /** What tells this item from the buyer's others: its SKU or its name. */
  item: string;
  /** SHA-256 of the policy, hex. */
  policy_hash: string;
  /** The moment, RFC 3339. */
  now: string;
}

/** Octets of a line, its end not counted. */
const LONGEST = 75;
const UTF8 = new TextEncoder();

/** The event as the text of an `.ics` file; `undefined` when day or moment is none. */
export function reminder({ day, title, text, item, policy_hash, now }: Reminder): string | undefined {
  const first = midnight(day);
  const stamp = Date.parse(now);
  if (first === undefined || Number.isNaN(stamp)) return undefined;
  const summary = escaped(title);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//after-sales//after-sales//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    // The same answer again changes the entry instead of adding one.
    `UID:${day}-${policy_hash.slice(0, 16)}-${checksum(item)}@after-sales`,
    `DTSTAMP:${basic(stamp).slice(0, 15)}Z`,
    `DTSTART;VALUE=DATE:${basic(first).slice(0, 8)}`,
    // The end is the first day that does not belong to it.
    `DTEND;VALUE=DATE:${basic(first + 86_400_000).slice(0, 8)}`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escaped(text)}`,
    // The buyer is not busy on that day.
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${summary}`,
    // At nine in the morning of the second day before, not at midnight.
    'TRIGGER:-P1DT15H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

/** The day's beginning in UTC; nothing for a day that no calendar has. */
function midnight(day: string): number | undefined {
  const at = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : NaN;
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day ? undefined : at;
}

/** `20261217T090000`. */
const basic = (at: number): string => new Date(at).toISOString().replace(/[-:]/g, '');

/** A text value. Control characters have no place in one. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x09\x0b-\x1f\x7f]+/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** A line in pieces of 75 octets, none of which ends within a character. */
function folded(line: string): string {
  let out = '';
  let used = 0;
  for (const character of line) {
    const size = UTF8.encode(character).length;
    if (used + size > LONGEST) {
      out += '\r\n ';
      used = 1;
    }
    out += character;
    used += size;
  }
  return out;
}

/** FNV-1a, in eight digits: enough to tell a buyer's items apart. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of UTF8.encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
