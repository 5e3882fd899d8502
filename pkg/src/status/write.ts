// The buyer writes: a message arrives once however often it is sent, and stays in the field until it has arrived.
import { button, el, heading } from './dom.js';
import type { Told } from './said.js';
import type { Answer, Why } from './exchange.js';

const LONGEST = 2000;

/** What the forms need of their element. */
export interface Desk {
  /** Sends to a place below the case's address. */
  send(below: string, body: object): Promise<Answer>;
  /** Takes the case as it is now. */
  take(text: string): void;
  /** Looks again; `asked` when the buyer wants to hear that nothing is new. */
  look(asked: boolean): void;
  /** Says something to who does not see it. */
  say(words: string): void;
}

/** 32 hex digits, made for one message. */
const newKey = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The field for messages. Made once for an element, so that nothing typed is ever lost. */
export class Write {
  readonly node = el('section', 'write');
  #title = heading(3, 'subheading', '');
  #over = el('p', '');
  #reopens = el('p', '');
  #form = el('form', 'form');
  #label = el('label', 'label');
  #field = el('textarea', 'field-input');
  #hint = el('p', 'hint');
  #done = el('p', 'done');
  #go = button('main', '');
  #told: Told | undefined;
  /** Words that are on their way or may have arrived, under their key. */
  #out: { text: string; key: string } | undefined;
  #busy = false;
  #again: Why | undefined;

  constructor(private readonly desk: Desk) {
    this.#field.id = 'message';
    this.#label.htmlFor = 'message';
    this.#field.rows = 4;
    this.#hint.id = 'message-hint';
    this.#field.setAttribute('aria-describedby', 'message-hint');
    this.#field.maxLength = LONGEST;
    this.#done.hidden = true;
    this.#form.noValidate = true;
    this.#form.append(el('div', 'field', this.#label, this.#field, this.#hint), this.#go);
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#send(true);
    });
    this.node.append(this.#title, this.#over, this.#reopens, this.#done, this.#form);
  }

  /** Whether something is typed that has not arrived. */
  get isOpen(): boolean {
    return Boolean(this.#field.value.trim());
  }

  /** Shows the form as the case allows it. */
  show(told: Told, level: number): void {
    this.#told = told;
    const { takes_messages: takes } = told.of;
    const named = heading(level + 1, 'subheading', told.say('case-write-title'));
    this.#title.replaceWith(named);
    this.#title = named;
    // Once the shop has answered, that is what is new.
    if (told.of.history.at(-1)?.who !== 'buyer') put(this.#done, '');
    put(this.#over, takes ? '' : told.say('case-write-over'));
    put(this.#reopens, takes ? told.say('case-write-reopens') : '');
    this.#label.textContent = told.say('case-write-label');
    this.#go.textContent = told.say('case-write-go');
    if (!this.#field.hasAttribute('aria-invalid')) this.#hint.textContent = told.say('case-write-hint');
    // Words that have not arrived stay where the buyer can copy them.
    this.#form.hidden = !takes && !this.isOpen;
    this.#go.hidden = !takes;
  }

  /** The network is back, or the desk said how long to wait. */
  resume(): void {
    // Not words that the buyer is changing just now.
    if (this.#again && this.#field.value.trim() === this.#out?.text) void this.#send(false);
  }

  async #send(asked: boolean): Promise<void> {
    const told = this.#told;
    if (this.#busy || !told) return;
    const text = this.#field.value.trim();
    if (!text || [...text].length > LONGEST) return this.#wrong(told.word('case-write-wrong', text ? 'long' : 'empty'), true);
    // Other words are another message: those before may have arrived.
    if (this.#out?.text !== text) this.#out = { text, key: newKey() };
    this.#again = undefined;
    this.#wait(true);
    this.#done.hidden = true;
    if (asked) this.desk.say(told.say('track-sending'));
    const answer = await this.desk.send('/messages', { key: this.#out.key, message: text });
    this.#wait(false);
    this.#judge(answer, text, told);
  }

  #judge(answer: Answer, text: string, told: Told): void {
    switch (answer.is) {
      case 'text':
        this.#out = undefined;
        if (this.#field.value.trim() === text) this.#field.value = '';
        this.#right();
        put(this.#done, told.say('case-write-done'));
        this.desk.take(answer.text);
        return this.desk.say(told.say('case-write-done'));
      case 'unknown':
        return this.#wrong(told.word('track-unsent', 'unknown'), false);
      case 'trouble':
        this.#again = answer.why;
        if (answer.after) setTimeout(() => this.resume(), answer.after * 1000);
        return this.#wrong(told.word('track-unsent', answer.why), false);
      case 'refused':
        if (answer.code === 'case_closed') return this.desk.look(false);
        if (answer.code === 'key_reused') this.#out = undefined;
        if (!REFUSED[answer.code]) return this.#wrong(told.word('track-unsent', 'down'), false);
        return this.#wrong(told.word('case-write-wrong', REFUSED[answer.code]!), true);
    }
  }

  #wait(busy: boolean): void {
    this.#busy = busy;
    this.#field.readOnly = busy;
    this.#go.setAttribute('aria-disabled', String(busy));
  }

  /** `own`: the buyer can mend it, so the field gets the focus. */
  #wrong(why: string, own: boolean): void {
    this.#hint.textContent = why;
    this.#hint.className = 'error';
    this.#hint.setAttribute('part', 'error');
    if (own) {
      this.#field.setAttribute('aria-invalid', 'true');
      this.#field.focus();
    } else this.#field.setAttribute('aria-invalid', 'false');
    this.desk.say(why);
  }

  #right(): void {
    this.#field.removeAttribute('aria-invalid');
    this.#hint.className = 'hint';
    this.#hint.setAttribute('part', 'hint');
    this.#hint.textContent = this.#told?.say('case-write-hint') ?? '';
  }
}

const REFUSED: Readonly<Record<string, string>> = { too_many_messages: 'many', key_reused: 'before', invalid_request: 'long' };

/** Shows words, or nothing. */
export function put(node: HTMLElement, words: string): void {
  node.textContent = words;
  node.hidden = !words;
}
