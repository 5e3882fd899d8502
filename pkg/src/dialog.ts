// An element behind a button: `display="drawer"` or `"dialog"`. Loaded when an element has the attribute; until then, and
// when something fails, the element stands in the page as it is.
import { hold } from './dialog/hold.js';
import { STYLE } from './dialog/style.js';

let sheet: CSSStyleSheet | undefined;

/** The sheet of these few parts. */
function styled(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
  }
  return sheet;
}

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, parts: string): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  // The widget's sheet knows its parts as classes.
  node.className = parts;
  node.setAttribute('part', parts);
  return node;
}

class Display {
  readonly #root: ShadowRoot;
  readonly #button = make('button', 'open button');
  readonly #close = make('button', 'close button quiet');
  readonly #dialog = make('dialog', 'dialog');
  readonly #slot = document.createElement('slot');
  #screen: HTMLElement | undefined;
  #release: (() => void) | undefined;

  constructor(private readonly host: HTMLElement) {
    this.#root = host.shadowRoot!;
    this.#slot.name = 'open';
    this.#button.type = this.#close.type = 'button';
    this.#button.ariaHasPopup = 'dialog';
    this.#slot.append(this.#button);
    // A control of what it closes, by the same name: that is said in every language, and no pack is waited for.
    this.#close.ariaExpanded = 'true';
    this.#close.textContent = '✕';
    this.#dialog.append(this.#close);
    this.#slot.addEventListener('click', () => this.#open());
    this.#close.addEventListener('click', () => this.#dialog.close());
    // Beside it: the press must begin there too, or selecting text to the edge would close it.
    this.#dialog.addEventListener('pointerdown', (event) => {
      if (event.target === this.#dialog) this.#dialog.addEventListener('click', (end) => end.target === this.#dialog && this.#dialog.close(), { once: true });
    });
    this.#dialog.addEventListener('close', () => {
      // It may have been opened again before this was told.
      if (this.#dialog.open) return;
      this.#release?.();
      this.#release = undefined;
      this.#opener().focus();
    });
    new MutationObserver(() => this.settle()).observe(this.#root, {
      attributeFilter: ['hidden'],
      characterData: true,
      childList: true,
      subtree: true,
    });
    new MutationObserver(() => this.settle()).observe(host, { attributeFilter: ['display', 'lang'] });
  }

  /** Puts the drawn element behind the button, or back where it was when it has nothing to show any more. */
  settle(): void {
    const boxes = [...this.#root.children] as HTMLElement[];
    const screen = this.#screen ?? boxes.find((box) => box.matches('[part~=screen]'));
    const display = this.host.getAttribute('display') ?? '';
    const title = screen?.querySelector('[part~=heading]')?.textContent?.trim();
    const rest = boxes.filter((box) => box.matches('slot:not([name]),[part~=card]'));
    const ready = screen && !screen.hidden && title && rest.every((part) => part.hidden) && /^(drawer|dialog)$/.test(display);
    if (!ready) return this.#undo();
    this.#dialog.part.toggle('drawer', display === 'drawer');
    this.#dialog.classList.toggle('drawer', display === 'drawer');
    // While it is open its heading follows the screens; the button keeps its word.
    if (!this.#dialog.open && this.#button.textContent !== title) {
      this.#button.textContent = title;
      this.#dialog.ariaLabel = this.#close.ariaLabel = title;
    }
    if (this.#screen) return;
    this.#screen = screen;
    if (!this.#root.adoptedStyleSheets.includes(styled())) this.#root.adoptedStyleSheets.push(styled());
    this.#root.append(this.#slot, this.#dialog);
    this.#dialog.append(screen);
  }

  #undo(): void {
    const screen = this.#screen;
    if (!screen) return;
    this.#screen = undefined;
    if (this.#dialog.open) this.#dialog.close();
    this.#root.append(screen);
    this.#slot.remove();
    this.#dialog.remove();
  }

  #opener(): HTMLElement {
    const [own] = this.#slot.assignedElements() as HTMLElement[];
    return own ?? this.#button;
  }

  #open(): void {
    if (this.#dialog.open) return;
    this.#dialog.showModal();
    this.#release ??= hold();
  }
}

const known = new WeakMap<HTMLElement, Display>();

/** Takes care of an element's attribute from now on. */
export function dress(host: HTMLElement): void {
  let display = known.get(host);
  if (!display) known.set(host, (display = new Display(host)));
  display.settle();
}
