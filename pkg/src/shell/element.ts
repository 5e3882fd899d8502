// One element: fallback, then card, then widget; and back when something fails.
import { draw } from './card.js';
import { Failure, asFailure } from './failure.js';
import { type Mounted, labels, law, more, pack, page, widget } from './load.js';
import { negotiate } from './negotiate.js';
import { LOCALES } from './page.js';
import { ATTRIBUTES, Settings } from './settings.js';
import { watch } from './watch.js';
import type { AfterSalesElement, AfterSalesErrorDetail, AfterSalesOptions } from '../elements.js';

type Decision = AfterSalesElement['decision'];

let sheet: CSSStyleSheet | undefined;

/** The few rules that hold before the widget brings its own. */
function plain(): CSSStyleSheet {
  sheet ??= new CSSStyleSheet();
  sheet.replaceSync(':host{display:block}:host([hidden]),[hidden]{display:none!important}');
  return sheet;
}

/** The class behind one element name. */
export const element = (kind: string): CustomElementConstructor =>
  class extends HTMLElement implements AfterSalesElement {
    static observedAttributes = ATTRIBUTES;

    #settings = new Settings(this);
    #root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    #fallback = document.createElement('slot');
    #card = document.createElement('div');
    #screen = document.createElement('div');
    #mounted: Mounted | undefined;
    /** What the mounted widget was made from. */
    #shown = { policy: '', words: '' };
    /** Raised with every start and stop; a step that finds another number has been overtaken. */
    #run = 0;
    #begun = false;
    #queued = false;
    #typed = false;
    #told = new Set<string>();
    #decision: Decision;
    /** Whether the widget is being mounted or changed just now. */
    #mounting = false;
    #watching: AbortController | undefined;

    constructor() {
      super();
      this.#root.adoptedStyleSheets = [plain()];
      this.#card.part.add('card');
      this.#screen.part.add('screen');
      this.#show(this.#fallback);
      this.#root.replaceChildren(this.#fallback, this.#card, this.#screen);
      // Words in the fallback's own form must not vanish behind the widget.
      this.addEventListener('input', (event) => {
        this.#typed ||= event.target !== this;
      });
    }

    get decision(): Decision {
      return this.#decision;
    }

    get order(): object | undefined {
      return this.#settings.given.order;
    }

    set order(order: object | undefined) {
      this.#settings.given.order = order;
      this.#changed();
    }

    configure(options: AfterSalesOptions): void {
      Object.assign(this.#settings.given, options);
      this.#changed();
    }

    connectedCallback(): void {
      this.#watching ??= watch(this, () => this.#begin(), () => this.#changed(), (error) => this.#fail(error));
      this.#changed();
    }

    disconnectedCallback(): void {
      // A move disconnects and connects again at once; that keeps what the buyer did.
      queueMicrotask(() => {
        if (this.isConnected) return;
        this.#watching?.abort();
        this.#watching = undefined;
        this.#begun = false;
        this.#run += 1;
        this.#clear();
        this.#show(this.#fallback);
      });
    }

    attributeChangedCallback(): void {
      this.#changed();
    }

    #changed(): void {
      if (this.#queued || !this.isConnected) return;
      this.#queued = true;
      queueMicrotask(() => {
        this.#queued = false;
        if (this.#begun) void this.#load();
        else void this.#drawCard();
      });
    }

    /** The buyer has come near. */
    #begin(): void {
      if (this.#begun || (kind === 'check' && this.#settings.get('mode') === 'checkout')) return;
      this.#begun = true;
      void this.#load();
    }

    async #drawCard(): Promise<void> {
      const url = this.#settings.get('card');
      if (!url || this.#mounted) return;
      try {
        const text = await page(url);
        // The widget may be on its way by now, or have failed: a card that comes late is still the better tier.
        if (this.#mounted || this.#typed || !this.isConnected || url !== this.#settings.get('card')) return;
        draw(this.#card, text, kind);
        this.#show(this.#card);
      } catch (error) {
        this.#tell(new Failure('card_unreadable', asFailure(error).message));
      }
    }

    async #load(): Promise<void> {
      const run = ++this.#run;
      try {
        const url = this.#settings.get('policy');
        if (!url) throw new Failure('policy_missing', 'no policy: set data-policy on the script tag');
        const wishes = [this.#settings.language, ...navigator.languages];
        const locale = negotiate(wishes, LOCALES);
        const text = this.#policy(url);
        const country = this.#settings.country();
        const [[module, sheet], policy, known, ...packs] = await Promise.all([
          widget(),
          text,
          // The statutory words, in more languages than there are packs of.
          kind === 'withdrawal' && labels(),
          pack(locale),
          // The screens of the other two; without a word of theirs the shop's own stay.
          /^[cw]/.test(kind) ? more('form', locale) : '',
          country ? law(locale, country) : text.then((policy) => law(locale, this.#settings.country(policy))),
        ]);
        if (run !== this.#run || this.#typed) return;
        const language = known && negotiate(wishes, Object.keys(known));
        const statutory = language && known && [language, ...known[language]!];
        const words = packs.join('');
        const config = this.#settings.config(policy, statutory, (failure) => this.#tell(failure));
        this.#mounting = true;
        // A screen with a notice is made anew: what was wrong may be mended.
        if (this.#mounted && this.#shown.policy === policy && this.#fallback.hidden) {
          this.#mounted.update(config, this.#shown.words === words ? undefined : words);
        } else {
          this.#clear();
          this.#root.adoptedStyleSheets = [plain(), sheet];
          this.#show(this.#screen);
          this.#mounted = module.mount(kind, this.#screen, config, policy, words, this.#host);
        }
        this.#screen.lang = locale;
        this.#shown = { policy, words };
      } catch (error) {
        if (run === this.#run) this.#fail(asFailure(error));
      } finally {
        this.#mounting = false;
      }
    }

    /** A policy that cannot be had is an empty one: the widget says so in the buyer's language. */
    #policy(url: string): Promise<string> {
      return page(url).catch((error: unknown) => {
        this.#tell(new Failure('policy_unreachable', asFailure(error).message));
        this.#told.add('policy');
        return '';
      });
    }

    /** What the widget tells the page. False when a listener wants to act instead of the widget. */
    #host = (name: string, json: string): boolean => {
      const detail: unknown = json ? JSON.parse(json) : undefined;
      if (name === 'decided') this.#decision = detail as Decision;
      if (name !== 'error' || !this.#mounting) return this.#emit(name, detail);
      // The policy cannot be used: the widget shows a notice, and what the shop wrote stays in sight.
      this.#show(this.#screen, this.#fallback);
      return this.#tell(detail as AfterSalesErrorDetail);
    };

    #emit(name: string, detail: unknown): boolean {
      const init = { detail, bubbles: true, composed: true, cancelable: true };
      return this.dispatchEvent(new CustomEvent(`after-sales:${name}`, init));
    }

    /** One event and one line in the console for each thing that is wrong. */
    #tell(detail: AfterSalesErrorDetail): boolean {
      const { code, message } = detail;
      if (this.#told.has(code)) return true;
      this.#told.add(code);
      console.error(`after-sales: ${code}: ${message}`);
      return this.#emit('error', detail instanceof Failure ? { code, message } : detail);
    }

    #fail(failure: Failure): void {
      this.#run += 1;
      this.#clear();
      this.#show(this.#card.hasChildNodes() ? this.#card : this.#fallback);
      this.#tell(failure);
    }

    #clear(): void {
      const old = this.#mounted;
      this.#mounted = this.#decision = undefined;
      try {
        old?.unmount();
      } catch {
        // A module that has stopped cannot clean up; its screen goes anyway.
      }
      this.#screen.replaceChildren();
    }

    #show(...parts: Element[]): void {
      for (const part of [this.#fallback, this.#card, this.#screen]) part.hidden = !parts.includes(part);
    }
  };
