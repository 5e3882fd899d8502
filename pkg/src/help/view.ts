// Draws the shop's help: the question box, the answer, and below them what the shop offers anyway.
import { anchor, founded, list, make, person, route } from './nodes.js';
import type { HelpAnswer, HelpList, HelpPage } from './types.js';

/** Longest question that is taken; what is longer has said what it is about by then. */
const LONGEST = 400;

/** The drawn help of one element. */
export class View {
  readonly #input = make('input', 'field-input');
  readonly #button = make('button', 'button main');
  readonly #answer = make('div', 'reply');
  readonly #label = make('label', 'label');
  readonly #hint = make('p', 'hint');
  readonly #title = make('h2', 'heading');
  readonly #ask: HTMLElement;
  readonly #rest = make('div', 'help');
  #routes: HTMLElement | undefined;
  #person = '';

  constructor(private readonly box: HTMLElement, ask: (question: string) => void) {
    Object.assign(this.#input, { type: 'text', id: 'question', maxLength: LONGEST, autocomplete: 'off', enterKeyHint: 'search', dir: 'auto' });
    Object.assign(this.#label, { htmlFor: 'question' });
    Object.assign(this.#hint, { id: 'hint' });
    this.#input.setAttribute('aria-describedby', 'hint');
    this.#button.type = 'button';
    this.#answer.role = 'region';
    this.#answer.ariaLive = 'polite';
    // No form: a page in a sandbox without forms would not tell us that it was sent, and nothing is sent.
    const row = make('div', 'ask-row', this.#input, this.#button);
    this.#ask = make('div', 'ask', this.#label, this.#hint, row, this.#answer);
    this.#ask.role = 'search';
    this.#button.addEventListener('click', () => ask(this.#input.value));
    this.#input.addEventListener('keydown', (event) => {
      // While a word is being put together, Enter belongs to the keyboard.
      if (event.key === 'Enter' && !event.isComposing) ask(this.#input.value);
    });
  }

  /** What stands in the field. */
  get question(): string {
    return this.#input.value;
  }

  /** Draws the help; the field keeps what was typed. */
  show(page: HelpPage, level: number): void {
    this.#words(page);
    const section = (title: string, ...inside: HTMLElement[]) => {
      const heading = make('p', 'subheading', title);
      heading.role = 'heading';
      heading.ariaLevel = String(level + 1);
      return make('section', '', heading, ...inside);
    };
    const some = <Item>({ title, items }: HelpList<Item>, draw: (items: Item[]) => HTMLElement) =>
      items.length ? [section(title, draw(items))] : [];
    this.#routes = make('ul', 'routes', ...page.routes.items.map(route));
    const shown = [
      section(page.routes.title, make('p', 'lead', page.routes.lead), this.#routes),
      ...some(page.faq, (items) => make('div', 'sections', ...items.map(({ question, answer }) =>
        make('details', 'section', make('summary', 'summary', question), make('p', '', answer))))),
      ...some(page.guides, (items) => make('div', 'guides', ...items.map(({ text, link }) => anchor(text, link)))),
      ...some(page.points, list),
      ...some(page.disputes, list),
    ];
    if (page.policy) shown.push(make('p', '', anchor(page.policy.text, page.policy.link)));
    this.#title.role = 'heading';
    this.#title.ariaLevel = String(level);
    this.#rest.replaceChildren(...shown);
    // What is in the page stays: whoever writes a question keeps the focus.
    if (!this.#ask.isConnected || this.#ask.parentElement !== this.box) this.box.replaceChildren(this.#title, this.#ask, this.#rest);
    Object.assign(this.box, { lang: page.locale, dir: page.dir });
  }

  /** Draws the ways to a person anew, when an hour has begun or ended. */
  tick({ routes }: HelpPage): void {
    this.#routes?.replaceChildren(...routes.items.map(route));
  }

  /** Shows what is said to a question, or nothing. */
  say(answer: HelpAnswer | undefined): void {
    if (!answer) return this.#answer.replaceChildren();
    const words = (part: string, text: string | undefined) => (text ? [make('p', part, text)] : []);
    const parts = answer.parts.map((part) => {
      const node = make('div', 'reply-part', make('p', 'subheading', part.title), ...founded(part.sentences, part.sources));
      node.dataset['topic'] = part.topic;
      return node;
    });
    this.#answer.dataset['outcome'] = answer.outcome;
    this.#answer.replaceChildren(
      ...words('lead', answer.lead),
      ...words('meta', answer.about),
      ...parts,
      ...words('meta', answer.note),
      ...(answer.outcome === 'empty' ? [] : person(this.#person, answer.person)),
    );
    if (answer.outcome === 'empty') this.#input.focus();
  }

  #words({ title, ask }: HelpPage): void {
    this.#title.textContent = title;
    this.#label.textContent = ask.label;
    this.#hint.textContent = ask.hint;
    this.#button.textContent = ask.button;
    this.#answer.ariaLabel = ask.answer;
    this.#person = ask.person;
  }
}
