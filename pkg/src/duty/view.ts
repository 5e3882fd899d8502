// Puts labels on the page: prescribed words as they are, everything else from what the shop put inside.
import { Artwork } from './artwork.js';
import type { Badge } from './data.js';
import type { Findings } from './finding.js';
import { type Owed, base } from './owed.js';
import type { Question } from './question.js';

/** Right-to-left among the languages of the rows. */
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

const STYLE = `
:host{display:block}
:host([hidden]){display:none!important}
[part~=button]{display:inline-flex;align-items:center;min-block-size:max(2.75em,44px);color:inherit}
[part~=words]{margin:0}
[part~=badge]{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25em .625em;margin:0}
[part~=badge-words]{border:1px solid;border-radius:.25em;padding:.0625em .5em;font-size:.875em;font-weight:600}
[part~=excepted] [part~=badge-words]{border-style:dashed;font-weight:400}
[part~=article]{font-size:.75em;font-style:normal}
::slotted(img){max-inline-size:100%;block-size:auto}`;

/** The shadow of one element. Slots are assigned by hand, so that of two languages only one is shown. */
export class View {
  #root: ShadowRoot;
  #artworks: Artwork[] = [];

  constructor(private readonly host: HTMLElement) {
    this.#root = host.shadowRoot ?? host.attachShadow({ mode: 'open', slotAssignment: 'manual' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    this.#root.adoptedStyleSheets = [sheet];
  }

  /** Shows what fits and what is owed, and nothing where nothing is. */
  async show(badges: Badge[], labels: Owed[], question: Question, findings: Findings): Promise<void> {
    for (const artwork of this.#artworks.splice(0)) artwork.stop();
    const parts = labels.map((owed) => this.#part(owed, question, findings));
    const shown = parts.filter((part) => part !== undefined);
    this.#root.replaceChildren(...badges.map(mark), ...shown.map(([node]) => node));
    // A slot takes nodes only when it is in its shadow.
    for (const [node, content] of shown) if (content) (node as HTMLSlotElement).assign(content);
    const settle = () => {
      this.host.hidden = !this.#root.hasChildNodes();
    };
    settle();
    await Promise.all(
      this.#artworks.map(async (artwork) => {
        if (await artwork.check()) return;
        artwork.slot.remove();
        settle();
      }),
    );
  }

  /** All that the shop put inside, as without scripts. */
  fallBack(): void {
    const slot = document.createElement('slot');
    this.#root.replaceChildren(slot);
    slot.assign(...this.host.children, ...[...this.host.childNodes].filter((node) => node instanceof Text));
    this.host.hidden = false;
  }

  #part(owed: Owed, question: Question, findings: Findings): [HTMLElement, Element?] | undefined {
    const { label } = owed;
    if (label.verbatim) return words(owed, question, findings);
    const content = this.#content(owed, question);
    if (!content) {
      findings.add(label.artwork ? 'image_missing' : 'text_missing', label);
      return undefined;
    }
    const slot = document.createElement('slot');
    slot.part.add(label.kind);
    if (label.artwork) this.#artworks.push(new Artwork(slot, content, label, question, findings));
    return [slot, content];
  }

  /** What the shop put inside for a label, in the buyer's language if there is a choice. */
  #content({ short }: Owed, { language }: Question): Element | undefined {
    const own = [...this.host.children].filter((child) => child.slot === short);
    const speaking = (child: Element) => base(child.getAttribute('lang') ?? '') === base(language);
    return own.find(speaking) ?? own[0];
  }
}

/** A badge with its article, both in the language of the law. */
function mark({ text, article, language, goods }: Badge): HTMLElement {
  const [node, words, source] = ['p', 'span', 'cite'].map((name) => document.createElement(name)) as [HTMLElement, HTMLElement, HTMLElement];
  node.lang = language;
  node.dir = direction(language);
  node.part.add('badge', goods);
  words.part.add('badge-words');
  words.textContent = text;
  source.part.add('article');
  source.textContent = article;
  node.append(words, source);
  return node;
}

const direction = (language: string): string => (RIGHT_TO_LEFT.includes(base(language)) ? 'rtl' : 'ltr');

/** Prescribed words: a control where the law wants one, else a paragraph. */
function words({ label }: Owed, { href }: Question, findings: Findings): [HTMLElement] | undefined {
  const isControl = label.kind === 'button' || label.kind === 'link';
  if (isControl && !href) {
    findings.add('href_missing', label);
    return undefined;
  }
  const node = document.createElement(isControl ? 'a' : 'p');
  if (node instanceof HTMLAnchorElement) node.href = href!;
  const [language] = label.languages;
  node.textContent = label.text;
  node.lang = language!;
  node.dir = direction(language!);
  node.part.add(label.kind);
  return [node];
}
