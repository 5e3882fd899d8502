// Nodes of the help element. Every text is text, and every link is one of a few safe kinds.
import type { Sentence } from '../types.js';
import type { AnswerSource, HelpRoute } from './types.js';

/** An element with its part, which is its class too, and what is in it. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  part: string,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  if (part) {
    node.className = part;
    node.setAttribute('part', part);
  }
  node.append(...inside);
  return node;
}

/** A link where the address is a page of the shop or of a safe scheme; else the words alone. */
export function anchor(text: string, link: string | undefined): HTMLElement {
  if (!link || !/^(https:|mailto:|tel:|\/(?!\/))/i.test(link)) return make('bdi', '', text);
  const node = make('a', 'link', make('bdi', '', text));
  node.href = link;
  return node;
}

/** Sentences with their tone. */
export function list(sentences: readonly Sentence[]): HTMLElement {
  return make('ul', 'sentences', ...sentences.map(({ text, tone, link }) => {
    const item = make('li', 'sentence', link ? anchor(text, link) : make('span', '', text));
    item.dataset['tone'] = tone;
    return item;
  }));
}

/** Sentences with what they rest on below each stretch of the same: what the shop gives is not what the law gives. */
export function founded(sentences: readonly Sentence[], sources: readonly AnswerSource[]): HTMLElement[] {
  const nodes: HTMLElement[] = [];
  const same = (one: Sentence, other: Sentence | undefined) => one.basis === other?.basis && one.source === other?.source;
  for (let from = 0; from < sentences.length;) {
    const first = sentences[from]!;
    let end = from + 1;
    while (end < sentences.length && same(first, sentences[end])) end += 1;
    nodes.push(list(sentences.slice(from, end)));
    const own = sources.find(({ basis, id }) => basis === first.basis && id === (first.source ?? ''));
    if (own) {
      const node = make('p', 'source', anchor(own.text, own.link));
      node.dataset['basis'] = own.basis;
      nodes.push(node);
    }
    from = end;
  }
  return nodes;
}

/** One way to a person with all that is known of it. */
export function route({ label, text, link, open, now, terms }: HelpRoute): HTMLElement {
  const node = make('li', 'route', make('span', 'meta', label), anchor(text, link));
  if (now) {
    const line = make('p', 'route-now', make('span', '', now));
    line.toggleAttribute('data-open', open);
    node.append(line);
  }
  node.append(...terms.map((term) => make('p', 'meta', term)));
  return node;
}

/** The ways to a person in one line, below an answer. */
export function person(title: string, routes: readonly HelpRoute[]): HTMLElement[] {
  if (routes.length === 0) return [];
  return [make('p', 'person', make('span', 'meta', title), ...routes.map(({ text, link }) => anchor(text, link)))];
}
