// Nodes from words. Text is only ever text.

type Child = Node | string | null | undefined | false;

/** An element with parts, which are its classes too, as in the widget. */
export function el<K extends keyof HTMLElementTagNameMap>(tag: K, parts: string, ...children: Child[]): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  if (parts) {
    node.className = parts;
    node.setAttribute('part', parts);
  }
  node.append(...children.filter((child): child is Node | string => Boolean(child)));
  return node;
}

/** A heading that a script may give the focus. */
export function heading(level: number, parts: string, words: string): HTMLElement {
  const node = el(`h${Math.min(Math.max(level, 1), 6)}` as 'h2', parts, words);
  node.tabIndex = -1;
  return node;
}

/** A time for people and programs. */
export function time(at: string, words: string): HTMLTimeElement {
  const node = el('time', '', words);
  node.dateTime = at;
  return node;
}

/** Foreign words, of whatever direction, lines kept. */
export function quote(parts: string, words: string): HTMLElement {
  const node = el('p', parts, words);
  node.dir = 'auto';
  return node;
}

/** A button that does something here. */
export function button(parts: string, words: string, act?: () => void): HTMLButtonElement {
  const node = el('button', `button ${parts}`.trim(), words);
  node.type = act ? 'button' : 'submit';
  if (act) node.addEventListener('click', act);
  return node;
}
