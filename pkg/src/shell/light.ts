// An element without a widget: known to every page in these few lines, drawn by a script of its own.
import { asFailure } from './failure.js';
import { core, start, within } from './load.js';
import { report } from './stage.js';
import { watch } from './watch.js';

/** The class behind one element name; made when it is asked for, because a server has no elements. */
export const light = (kind: string): CustomElementConstructor =>
  class extends HTMLElement {
    #watching: AbortController | undefined;

    connectedCallback(): void {
      // What the law asks for stays unseen until it is known whether it is owed here, and waits for nobody.
      if (kind === 'duty') {
        this.hidden = true;
        this.#begin();
        return;
      }
      this.#watching ??= watch(
        this,
        () => {
          this.#watching?.abort();
          this.#begin();
        },
        () => {},
      );
    }

    disconnectedCallback(): void {
      this.#watching?.abort();
      this.#watching = undefined;
    }

    #begin(): void {
      within(start().then(({ light }) => light(kind, this, core))).catch((error: unknown) => {
        if (kind === 'duty') this.hidden = false;
        report(this, asFailure(error));
      });
    }
  };
