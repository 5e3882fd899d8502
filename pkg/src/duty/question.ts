// What an element asks about: where its buyer is, which page this is, which day counts.
import type { Kit } from '../start/kit.js';
import { languageOf } from '../start/place.js';
import type { Findings } from './finding.js';

const PLACES = ['every_page', 'product', 'checkout', 'terms', 'confirmation', 'invoice', 'warranty', 'shop'];

/** The settings of one element, read once for each time it is drawn. */
export class Question {
  /** ISO 3166, `CA-QC` where the part is known; empty where nobody says it. */
  readonly place: string;
  /** What the page is. */
  readonly on: string[];
  /** Short ids of the labels to show here; all when it is empty. */
  readonly only: string[];
  /** What the shop sells or gives. */
  readonly appliesTo: string[];
  /** What law says of the goods; `undefined` where the page does not tell. */
  readonly traits: string[] | undefined;
  /** Contract date, `YYYY-MM-DD`. */
  readonly day: string;
  /** The buyer's language. */
  readonly language: string;
  /** Where a button leads; `undefined` when it is no address of a page. */
  readonly href: string | undefined;

  constructor(host: HTMLElement, findings: Findings, kit: Kit) {
    const words = (name: string) => host.getAttribute(name)?.split(/[\s,]+/).filter(Boolean) ?? [];
    const country = (kit.country(host) ?? '').toUpperCase();
    const part = host.getAttribute('subdivision')?.toUpperCase().replace(/^[A-Z]{2}-/, '');
    this.place = part ? `${country.slice(0, 2)}-${part}` : country;
    this.on = words('on');
    this.only = words('only');
    this.appliesTo = words('applies-to');
    this.traits = host.hasAttribute('traits') ? words('traits') : undefined;
    this.language = languageOf(host);
    this.href = address(host.getAttribute('href'));
    const given = host.getAttribute('contract-date');
    const readable = given && /^\d{4}-\d\d-\d\d$/.test(given) && !Number.isNaN(Date.parse(given));
    this.day = readable ? given : today();
    if (given && !readable) findings.add('date_unreadable', undefined, given);
    if (!country) findings.add('country_missing');
    const wrong = this.on.filter((word) => !PLACES.includes(word));
    if (!this.on.length || wrong.length) findings.add('place_missing', undefined, wrong.join(' ') || 'on');
  }
}

function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A page's address: never a script, never nothing. */
export function address(href: string | null | undefined): string | undefined {
  if (!href || href === '#') return undefined;
  try {
    return /^https?:$/.test(new URL(href, document.baseURI).protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
