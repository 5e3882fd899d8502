// Which labels are owed, and which badge fits: by place, day, page and kind of goods.
import type { Badge, Duties, Label, Source } from './data.js';
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

function isOwed(label: Label, question: Question): boolean {
  return (
    label.kind !== 'forbidden' && holds(label, question) && (!label.applies_to || question.appliesTo.includes(label.applies_to))
  );
}

/** Whether it is law on that day and has its place on that page. */
const holds = (duty: Source & { on: string[] }, { day, on }: Question): boolean =>
  duty.confidence !== 'low' &&
  (duty.since === 'unknown' || duty.since <= day) &&
  (!duty.until || day <= duty.until) &&
  duty.on.some((place) => on.includes(place));

/**
 * The badges for the goods of `question`. What they are must be known: of goods that nobody describes, neither words
 * would be true.
 */
export function badges(duties: Duties, question: Question): Badge[] {
  const { traits, appliesTo, only } = question;
  if (!traits) return [];
  const fits = ({ goods, excepted }: Badge) => {
    const isExcepted = appliesTo.includes('no_return_goods') || traits.some((trait) => excepted.includes(trait));
    return isExcepted === (goods === 'excepted');
  };
  const wanted = ({ id }: Badge) => !only.length || only.includes(id.replace(/^.*\.badge\./, ''));
  return (duties.badges ?? []).filter((badge) => holds(badge, question) && wanted(badge) && fits(badge));
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
