// Elements made with DOM calls only: a page with Trusted Types refuses markup from text.

type Child = Node | string | false | undefined;

/** An element; `part` is its class for our style sheet and its part for the shop's. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  part: string,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (part) {
    element.className = part;
    element.part.value = part;
  }
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

/** A button that does something. */
export function button(part: string, words: string | undefined, act: () => void): HTMLButtonElement {
  const element = make('button', `button${part}`, { type: 'button' }, words);
  element.onclick = act;
  return element;
}
