// A shop's help: who answers and when, the shop's answers, guides, and a question box. The first script loads this one
// when a page has an `<after-sales-help>`; the words come from the module `adviser`, nothing is sent anywhere.
import { clocks } from './help/clocks.js';
import { STYLE } from './help/style.js';
import { View } from './help/view.js';
import { localTime } from './time.js';
import type { AskResult, HelpPage, HelpResult } from './help/types.js';
import type { Kit } from './start/kit.js';

/** What the module says. */
interface Adviser {
  load_law(text: string): boolean;
  help(policy: string, pack: string, facts: string, now: string, clocks: string): string;
  ask(policy: string, pack: string, facts: string, now: string, question: string): string;
}

/** What a question is answered with. */
interface Ready {
  adviser: Adviser;
  policy: string;
  pack: string;
  facts: string;
}

/** Attributes that change what is shown. */
const WATCHED = ['policy', 'policy-integrity', 'country', 'subdivision', 'lang', 'sku', 'category', 'traits', 'heading', 'now'];
const MINUTE = 60_000;

let sheet: CSSStyleSheet | undefined;

class Help {
  readonly #slot = document.createElement('slot');
  readonly #box = document.createElement('div');
  readonly #view: View;
  /** Raised with every drawing; one that finds another number has been overtaken. */
  #run = 0;
  #ready: Ready | undefined;
  #asked: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The ways to a person as they were drawn last. */
  #routes = '';

  constructor(readonly host: HTMLElement, private readonly kit: Kit) {
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    this.#box.className = 'root help';
    this.#box.setAttribute('part', 'screen');
    this.#box.hidden = true;
    root.append(this.#slot, this.#box);
    this.#view = new View(this.#box, (question) => this.#ask(question));
    new MutationObserver(() => void this.draw()).observe(host, { attributeFilter: WATCHED });
  }

  /** Draws all; what the shop wrote stays in sight until that has worked. */
  async draw(): Promise<void> {
    const run = ++this.#run;
    const { kit, host } = this;
    try {
      const url = kit.setting(host, 'policy');
      if (!url) throw new Error('no policy: set data-policy on the script tag');
      const locale = kit.locale(host);
      const [policy, pack, words, adviser, common] = await Promise.all([
        kit.page(url, kit.setting(host, 'policy-integrity')),
        kit.pack(locale),
        kit.more('help', locale),
        kit.module<Adviser>('adviser'),
        kit.sheet(),
      ]);
      const place = this.#place(policy);
      // Without it only the shop's policy counts, and the answers say so.
      const law = await kit.law(place.slice(0, 2)).catch(() => '');
      if (run !== this.#run) return;
      if (law) adviser.load_law(law);
      this.#ready = { adviser, policy, pack: [pack, words].join(''), facts: this.#facts(place) };
      const page = this.#page();
      this.#dress(common);
      this.#view.show(page, this.#level());
      this.#routes = JSON.stringify(page.routes);
      this.#slot.hidden = true;
      this.#box.hidden = false;
      if (this.#asked !== undefined) this.#ask(this.#asked, true);
      this.#wait();
    } catch (error) {
      if (run === this.#run) this.#fail(error as Error);
    }
  }

  /** No timer for an element that has left. */
  stop(): void {
    this.#run += 1;
    clearTimeout(this.#timer);
  }

  #page(): HelpPage {
    const { adviser, policy, pack, facts } = this.#ready!;
    const now = this.#now();
    const page = JSON.parse(adviser.help(policy, pack, facts, now, clocks(policy, Date.parse(now)))) as HelpResult;
    if (page.type === 'invalid') throw new Error(page.findings.map(({ code, path }) => `${code} ${path}`).join(', '));
    return page;
  }

  #ask(question: string, again = false): void {
    if (!this.#ready) return;
    const { adviser, policy, pack, facts } = this.#ready;
    try {
      const answer = JSON.parse(adviser.ask(policy, pack, facts, this.#now(), question)) as AskResult;
      if (answer.type === 'invalid') throw new Error(answer.findings.map(({ code }) => code).join(', '));
      this.#asked = question;
      this.#view.say(answer);
      if (again) return;
      // What was asked stays with the buyer; the shop learns what its policy answers.
      const detail = { outcome: answer.outcome, topics: answer.parts.map(({ topic }) => topic) };
      this.host.dispatchEvent(new CustomEvent('after-sales:asked', { detail, bubbles: true, composed: true }));
    } catch (error) {
      this.#fail(error as Error);
    }
  }

  /** Looks again when the minute is over: somebody may have come or gone. */
  #wait(): void {
    clearTimeout(this.#timer);
    if (this.host.hasAttribute('now')) return;
    this.#timer = setTimeout(() => {
      if (!this.host.isConnected) return;
      try {
        const page = this.#page();
        const routes = JSON.stringify(page.routes);
        if (routes !== this.#routes) this.#view.tick(page);
        this.#routes = routes;
        this.#wait();
      } catch (error) {
        this.#fail(error as Error);
      }
    }, MINUTE - (Date.now() % MINUTE));
  }

  #now(): string {
    return this.host.getAttribute('now') ?? localTime(new Date());
  }

  #level(): number {
    const wish = Number(this.host.getAttribute('heading'));
    return wish >= 1 && wish <= 5 ? wish : 2;
  }

  /** The buyer's country, else the shop's. */
  #place(policy: string): string {
    const { host, kit } = this;
    const part = kit.setting(host, 'subdivision');
    const country = kit.country(host);
    if (country) return part && !country.includes('-') ? `${country}-${part}` : country;
    try {
      return String(JSON.parse(policy).shop.country);
    } catch {
      // The module says what is wrong with the policy.
      return 'ZZ';
    }
  }

  #facts(country: string): string {
    const own = (name: string) => this.kit.setting(this.host, name) || undefined;
    const words = (name: string) => own(name)?.split(/[\s,]+/).filter(Boolean);
    const category = own('category');
    const item = { sku: own('sku'), categories: category && [category], traits: words('traits') };
    return JSON.stringify({ case: 'return', buyer: { country }, item });
  }

  /** The common sheet, then the few rules of this element. */
  #dress(common: CSSStyleSheet): void {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
    }
    const root = this.host.shadowRoot!;
    for (const each of [common, sheet]) {
      if (!root.adoptedStyleSheets.includes(each)) root.adoptedStyleSheets.push(each);
    }
  }

  /** Back to what the shop wrote. */
  #fail({ message }: Error): void {
    clearTimeout(this.#timer);
    this.#slot.hidden = false;
    this.#box.hidden = true;
    console.error(`after-sales: not_loaded: ${message}`);
    const detail = { code: 'not_loaded', message };
    this.host.dispatchEvent(new CustomEvent('after-sales:error', { detail, bubbles: true, composed: true, cancelable: true }));
  }
}

const known = new WeakMap<HTMLElement, Help>();
const live = new Set<Help>();

/** Draws an element, and again whenever it, or the page's language or country, changes. */
export function start(host: HTMLElement, kit: Kit): void {
  const help = known.get(host) ?? new Help(host, kit);
  known.set(host, help);
  live.add(help);
  void help.draw();
}

// A server has no document; importing this there does nothing.
if (globalThis.document) {
  new MutationObserver(() => {
    for (const help of live) {
      if (help.host.isConnected) void help.draw();
      // An element that comes back is started again.
      else if (live.delete(help)) help.stop();
    }
  }).observe(document.documentElement, { attributeFilter: ['lang', 'data-country'] });
}
