// Tier 1: a card that was made before, drawn as text. Nothing of it is markup.
import type { Card, Sentence } from '../types.js';

/** Draws a card's first sentence for a promise, all of it for the other elements; `text` is the card's JSON. */
export function draw(into: HTMLElement, text: string, kind: string): void {
  const card = JSON.parse(text) as Card;
  const add = (name: string, words: string, part: string) => {
    const node = document.createElement(name);
    node.textContent = words;
    node.setAttribute('part', part);
    return node;
  };
  const said = ({ text, tone, link }: Sentence) => {
    const node = add('p', text, `sentence ${tone}`);
    // As in the widget: a page of the shop or a safe scheme, never a script.
    if (link && /^(https:|mailto:|tel:|\/(?!\/))/i.test(link)) {
      const anchor = add('a', text, 'link') as HTMLAnchorElement;
      anchor.href = link;
      node.replaceChildren(anchor);
    }
    return node;
  };
  const [first] = card.sections;
  const parts =
    kind === 'promise'
      ? (first?.sentences ?? []).slice(0, 1).map(said)
      : [
          add('h2', card.title, 'title'),
          ...card.sections.flatMap(({ title, sentences }) => [add('h3', title, 'heading'), ...sentences.map(said)]),
          ...card.footer.map(said),
        ];
  into.lang = card.locale;
  into.dir = card.dir;
  into.replaceChildren(...parts);
}
