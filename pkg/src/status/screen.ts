// The box that a case is drawn into, beside the slot with what the shop put inside. One of them is in sight, or both when
// nothing is known yet.
import type { Kit } from '../start/kit.js';
import { button, el, heading } from './dom.js';
import { Rate } from './rate.js';
import type { Told } from './said.js';
import { sheet } from './style.js';
import { sent, story } from './view.js';
import { type Desk, Write } from './write.js';

/** What one element shows. */
export class Screen {
  readonly #box = el('div', 'screen');
  readonly #slot: HTMLSlotElement;
  readonly #live = el('p', 'status');
  readonly #notice = el('div', 'notice');
  readonly #story = el('div', 'story track');
  readonly #request = el('div', '');
  readonly #look: HTMLButtonElement;
  readonly #print = button('quiet', '', () => window.print());
  /** What is typed belongs to its case: another one has forms of its own. */
  readonly #forms = new Map<string, [Write, Rate]>();
  #write: Write;
  #rate: Rate;
  #drawn = '';

  constructor(
    private readonly host: HTMLElement,
    private readonly kit: Kit,
    private readonly desk: Desk,
  ) {
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const slot = root.querySelector('slot');
    this.#slot = slot ?? document.createElement('slot');
    if (!slot) root.prepend(this.#slot);
    this.#live.setAttribute('role', 'status');
    this.#notice.hidden = true;
    this.#look = button('', '', () => desk.look(true));
    [this.#write, this.#rate] = [new Write(desk), new Rate(desk)];
    const actions = el('div', 'actions', this.#look, this.#print);
    const track = el('div', 'track', this.#notice, this.#story, this.#write.node, this.#rate.node, this.#request, actions);
    this.#box.append(el('div', 'root', this.#live, track));
    this.#box.hidden = true;
    root.append(this.#box);
  }

  /** Whether a case is in sight. */
  get isUp(): boolean {
    return !this.#box.hidden && Boolean(this.#drawn);
  }

  /** Makes room for a case: with forms of its own, and until it is drawn with what the shop put inside. */
  clear(api: string): void {
    const forms = this.#forms.get(api) ?? [new Write(this.desk), new Rate(this.desk)];
    this.#forms.set(api, forms);
    this.#write.node.replaceWith(forms[0].node);
    this.#rate.node.replaceWith(forms[1].node);
    [this.#write, this.#rate] = forms;
    this.#drawn = '';
    this.#show(false, true);
  }

  say(words: string): void {
    this.#live.textContent = words;
  }

  /** What was sent while nobody could be reached goes out. */
  resume(): void {
    this.#write.resume();
    this.#rate.resume();
  }

  /** Draws a case; true for the first time. What is typed stays, and nothing moves where nothing is new. */
  async draw(told: Told, page: string | undefined, clock: string): Promise<boolean> {
    await this.#dress(told);
    const level = this.#level;
    const drawn = JSON.stringify([told.of, told.said.locale, level]);
    const first = !this.#drawn;
    if (drawn !== this.#drawn) {
      this.#drawn = drawn;
      const focused = this.#story.contains(this.host.shadowRoot!.activeElement);
      this.#story.replaceChildren(...story(told, level, page, clock));
      this.#request.replaceChildren(sent(told, level));
      if (focused) this.#story.querySelector<HTMLElement>('.heading')?.focus();
    }
    this.#parts(false);
    this.#write.show(told, level);
    this.#rate.show(told, level);
    this.#notice.hidden = true;
    this.#show(true, false);
    return first;
  }

  /** Says why there is no news above what is known; where nothing is, what the shop put inside stays in sight too. */
  async notify(told: Told, why: string): Promise<void> {
    await this.#dress(told);
    const known = Boolean(this.#drawn);
    this.#notice.replaceChildren();
    if (why === 'unknown') {
      this.#notice.append(heading(this.#level, 'subheading', told.say('track-unknown-title')), el('p', '', told.say('track-unknown')));
    } else this.#notice.append(el('p', '', told.word('track-trouble', why), known && ` ${told.say('track-stood')}`));
    this.#notice.hidden = false;
    this.#parts(!known);
    this.#show(true, !known);
    this.say(this.#notice.innerText);
  }

  /** What the shop put inside, as without scripts. What is known or typed is not hidden by a failure. */
  giveBack(): void {
    if (!this.isUp) this.#show(false, true);
  }

  get #level(): number {
    return Number(this.host.getAttribute('heading')) || 2;
  }

  #parts(hidden: boolean): void {
    for (const node of [this.#story, this.#write.node, this.#request, this.#print]) node.hidden = hidden;
    if (hidden) this.#rate.node.hidden = true;
  }

  #show(box: boolean, slot: boolean): void {
    this.#box.hidden = !box;
    this.#slot.hidden = !slot;
  }

  async #dress(told: Told): Promise<void> {
    const root = this.host.shadowRoot!;
    const sheets = [await this.kit.sheet(), sheet()];
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((own) => !sheets.includes(own)), ...sheets];
    this.#box.lang = told.said.locale;
    this.#box.dir = told.said.dir;
    this.#look.textContent = told.say('track-look');
    this.#print.textContent = told.say('track-print');
  }
}
