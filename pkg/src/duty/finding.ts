// What the shop's owner is told: an event for each thing that is wrong, one line in the console for all.
import type { AfterSalesDutyFinding } from '../elements.js';
import type { Label } from './data.js';

type Code = AfterSalesDutyFinding['code'];

/** What may be all right: the shop may say it in another place, which nobody can see from here. */
const HINTS: readonly Code[] = ['text_missing', 'language_unsaid'];

/** The findings of one element; each is told once. */
export class Findings {
  #told = new Set<string>();
  #new: AfterSalesDutyFinding[] = [];

  constructor(private readonly host: HTMLElement) {}

  add(code: Code, label?: Label, detail?: string): void {
    const key = `${code} ${label?.id ?? detail}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.#new.push({
      code,
      severity: HINTS.includes(code) ? 'hint' : 'warning',
      ...(detail && { detail }),
      ...(label && {
        label: label.id,
        text: label.text,
        where: label.where,
        citation: label.citation,
        ...(label.url && { url: label.url }),
      }),
    });
  }

  /** Tells what is new since the last time. */
  tell(): void {
    const found = this.#new;
    this.#new = [];
    for (const detail of found) {
      this.host.dispatchEvent(new CustomEvent('after-sales:finding', { detail, bubbles: true, composed: true }));
    }
    const lines = found
      .filter(({ severity }) => severity === 'warning')
      .map(({ code, detail, label, text, where, citation, url }) =>
        [code, detail, label, text, where, citation, url].filter(Boolean).join(' | '),
      );
    // How each is mended stands in the package's README under its code.
    if (lines.length) console.warn(['after-sales-duty (README.md#duties)', ...lines].join('\n'));
  }
}
