// One element: fallback, then card, then widget; and back when something fails.
import { ATTRIBUTES } from './attributes.js';
import { draw } from './card.js';
import { Failure, asFailure } from './failure.js';
import { ahead, core, page, start, within } from './load.js';
import { plain, stage } from './stage.js';
import { watch } from './watch.js';
import type { AfterSalesElement, AfterSalesOptions } from '../elements.js';
import type { Life } from '../start/life.js';

/** The class behind one element name. */
export const element = (kind: string): CustomElementConstructor =>
  class extends HTMLElement implements AfterSalesElement {
    static observedAttributes = ATTRIBUTES;

    #stage = stage(this, kind, () => this.#changed(), (failure) => this.#fail(failure));
    /** The widget's side of it, from the second script. */
    #life: Life | undefined;
    /** Raised with every start and stop; a step that finds another number has been overtaken. */
    #run = 0;
    #begun = false;
    #queued = false;
    #watching: AbortController | undefined;

    get decision(): AfterSalesElement['decision'] {
      return this.#life?.decision;
    }

    get order(): object | undefined {
      return this.#stage.given.order;
    }

    set order(order: object | undefined) {
      this.configure({ order });
    }

    configure(options: AfterSalesOptions): void {
      Object.assign(this.#stage.given, options);
      this.#changed();
    }

    connectedCallback(): void {
      this.#watching ??= watch(this, () => this.#begin(), () => this.#changed());
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
        this.#life?.leave();
        this.#stage.show(this.#stage.fallback);
      });
    }

    adoptedCallback(): void {
      plain(this.#stage.root);
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
      if (this.#begun || (/^[cr]/.test(kind) && this.#stage.get('mode') === 'checkout')) return;
      this.#begun = true;
      void this.#load();
    }

    async #drawCard(): Promise<void> {
      const { get, card, show, tell } = this.#stage;
      const url = get('card');
      if (!url || this.#life?.mounted) return;
      try {
        const text = await page(url);
        // The widget may be on its way by now, or have failed: a card that comes late is still the better tier.
        if (this.#life?.mounted || this.#stage.typed || !this.isConnected || url !== get('card')) return;
        draw(card, text, kind);
        show(card);
      } catch (error) {
        tell(new Failure('card_unreadable', asFailure(error).message));
      }
    }

    async #load(): Promise<void> {
      const run = ++this.#run;
      const current = () => run === this.#run;
      try {
        if (!globalThis.WebAssembly) throw new Failure('no_webassembly', 'the browser has no WebAssembly');
        ahead();
        await within(
          start().then(({ Life }) => {
            if (current()) return (this.#life ??= new Life(this.#stage, core)).load(current);
          }),
        );
      } catch (error) {
        if (current()) this.#fail(asFailure(error));
      }
    }

    #fail(failure: Failure): void {
      const { card, fallback, show, tell } = this.#stage;
      this.#run += 1;
      this.#life?.fail();
      show(card.hasChildNodes() ? card : fallback);
      tell(failure);
    }
  };
