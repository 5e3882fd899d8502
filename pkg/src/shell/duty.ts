// What the law asks of a page: known to every page in these few lines, drawn by a script of its own.
import { script } from './load.js';

/** The class behind `<after-sales-duty>`; made when it is asked for, because a server has no elements. */
export const duty = (): CustomElementConstructor =>
  class extends HTMLElement {
    connectedCallback(): void {
      // What the shop put inside stays unseen until it is known whether it is owed here, and seen if that fails.
      this.hidden = true;
      script<{ start(host: HTMLElement): void }>('duty.js').then(
        ({ start }) => start(this),
        (error) => {
          this.hidden = false;
          console.error(error);
        },
      );
    }
  };
