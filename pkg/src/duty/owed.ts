// Which labels are owed: by place, day, page and kind of goods.
import type { Duties, Label } from './data.js';
import type { Question } from './question.js';

/** A label with the short id that shops use: `DE.label.withdraw_de` → `withdraw`. */
export interface Owed {
  short: string;
  label: Label;
}

/** What the page of `question` owes, in the row's order; of a text in several languages the buyer's, else the first. */
export function owed(duties: Duties, question: Question): Owed[] {
  const found = new Map<string, Label>();
  for (const label of duties.labels) {
    const short = shortId(label);
    if (!isOwed(label, question) || isElsewhere(label)) continue;
    if (question.only.length && !question.only.includes(short)) continue;
    const before = found.get(short);
    const better = before && !speaks(before, question.language) && speaks(label, question.language);
    if (!before || better) found.set(short, label);
  }
  return [...found].map(([short, label]) => ({ short, label }));
}

function isOwed(label: Label, { day, on, appliesTo }: Question): boolean {
  return (
    label.kind !== 'forbidden' &&
    label.confidence !== 'low' &&
    (label.since === 'unknown' || label.since <= day) &&
    (!label.until || day <= label.until) &&
    label.on.some((place) => on.includes(place)) &&
    (!label.applies_to || appliesTo.includes(label.applies_to))
  );
}

/** The control of the European withdrawal function is another element's, where the page has that. */
const isElsewhere = ({ id }: Label): boolean =>
  /\.withdraw_[a-z]+$/.test(id) && document.querySelector('after-sales-withdrawal') !== null;

function shortId({ id, languages: [language] }: Label): string {
  const own = id.replace(/^.*\.label\./, '');
  return own.endsWith(`_${language}`) ? own.slice(0, -`_${language}`.length) : own;
}

/** Whether a label is in that language. */
export const speaks = ({ languages }: Label, language: string): boolean =>
  languages.some((known) => known === 'mul' || base(known) === base(language));

/** `es-AR` → `es`. */
export const base = (tag: string): string => tag.toLowerCase().split('-')[0]!;
