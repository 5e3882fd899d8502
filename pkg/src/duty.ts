// What the law asks of a page: which labels an element owes, drawn or taken from the shop, and what is wrong with
// them. `start.js` loads this one when a page has an `<after-sales-duty>`.
import { load } from './duty/data.js';
import { Findings } from './duty/finding.js';
import { badges, owed } from './duty/owed.js';
import { Question } from './duty/question.js';
import { View } from './duty/view.js';
import type { Kit } from './start/kit.js';

/** Attributes of the element and of its content that change what is shown. */
const WATCHED = ['country', 'subdivision', 'on', 'only', 'applies-to', 'traits', 'href', 'contract-date', 'lang', 'slot', 'src', 'alt'];

class Duty {
  #view: View;
  #findings: Findings;
  /** Raised with every change; a step that finds another number has been overtaken. */
  #run = 0;

  constructor(
    readonly host: HTMLElement,
    private readonly kit: Kit,
  ) {
    this.#findings = new Findings(host);
    this.#view = new View(host);
    new MutationObserver(() => void this.draw()).observe(host, {
      attributeFilter: WATCHED,
      childList: true,
      subtree: true,
    });
  }

  async draw(): Promise<void> {
    const run = ++this.#run;
    const question = new Question(this.host, this.#findings, this.kit);
    try {
      const duties = await load(question.place);
      if (run !== this.#run) return;
      await this.#view.show(badges(duties, question), owed(duties, question), question, this.#findings);
    } catch (error) {
      if (run !== this.#run) return;
      this.#view.fallBack();
      this.#findings.add('not_loaded', undefined, (error as Error).message);
    }
    if (run === this.#run) this.#findings.tell();
  }
}

const known = new WeakMap<HTMLElement, Duty>();
const live = new Set<Duty>();

/** Draws an element, and again whenever it, its content, or the page's language or country change. */
export function start(host: HTMLElement, kit: Kit): void {
  const duty = known.get(host) ?? new Duty(host, kit);
  known.set(host, duty);
  live.add(duty);
  void duty.draw();
}

new MutationObserver(() => {
  for (const duty of live) {
    // An element that comes back is started again.
    if (duty.host.isConnected) void duty.draw();
    else live.delete(duty);
  }
}).observe(document.documentElement, { attributeFilter: ['lang', 'data-country'] });
