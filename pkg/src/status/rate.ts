// How it went, once the case is closed: five answers and a field, changeable for a while.
import { button, el, heading, quote } from './dom.js';
import type { Told } from './said.js';
import { type Desk, put } from './write.js';

/** What each is called, the worst first. */
const STARS = ['one', 'two', 'three', 'four', 'five'];

/** The form; made anew only when what it says is other than before, so that a choice is not lost. */
export class Rate {
  readonly node = el('section', 'rate');
  #shown = '';
  #busy = false;
  #wrong = el('p', 'error');
  #again: (() => void) | undefined;

  constructor(private readonly desk: Desk) {
    this.node.hidden = true;
  }

  show(told: Told, level: number): void {
    const { takes_rating: open, rating } = told.of;
    this.node.hidden = !open && !rating;
    const now = JSON.stringify([open, rating, level, told.said.locale]);
    if (now === this.#shown) return;
    this.#shown = now;
    this.node.replaceChildren();
    put(this.#wrong, '');
    this.node.append(heading(level + 1, 'subheading', told.say('case-rate-title')));
    if (rating) this.node.append(el('p', '', told.say(open ? 'case-rate-thanks' : 'case-rate-kept')));
    if (open) this.node.append(this.#form(told));
    else if (rating) {
      const given = told.word('case-stars', STARS[rating.stars - 1] ?? '');
      this.node.append(el('p', 'meta', told.say('case-rate-given')), el('p', 'rate-given', given), rating.comment ? quote('said', rating.comment) : '');
    }
  }

  resume(): void {
    this.#again?.();
  }

  #form(told: Told): HTMLElement {
    const { rating } = told.of;
    // The best first.
    const choices = [5, 4, 3, 2, 1].map((value) => {
      const input = Object.assign(document.createElement('input'), { type: 'radio', name: 'stars', value: String(value) });
      input.checked = value === rating?.stars;
      return el('label', 'radio', input, el('span', '', told.word('case-stars', STARS[value - 1]!)));
    });
    const group = el('fieldset', 'stars', el('legend', 'label', told.say('case-rate-lead')), ...choices);
    const field = Object.assign(el('textarea', 'field-input'), { id: 'comment', rows: 3, maxLength: 2000, value: rating?.comment ?? '' });
    const label = Object.assign(el('label', 'label', told.say('case-rate-comment')), { htmlFor: 'comment' });
    this.#wrong.id = 'rate-wrong';
    group.setAttribute('aria-describedby', 'rate-wrong');
    const form = el('form', 'form', group, el('div', 'field', label, field), this.#wrong, button('', told.say(rating ? 'case-rate-change' : 'case-rate-go')));
    form.noValidate = true;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const stars = Number(form.querySelector<HTMLInputElement>('input:checked')?.value);
      if (stars) void this.#send({ stars, comment: field.value.trim() }, told);
      else {
        this.#tell(told.word('case-rate-wrong', 'stars'));
        form.querySelector('input')?.focus();
      }
    });
    return form;
  }

  async #send(body: { stars: number; comment: string }, told: Told): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#again = undefined;
    this.desk.say(told.say('track-sending'));
    const answer = await this.desk.send('/rating', body);
    this.#busy = false;
    if (answer.is === 'text') {
      this.#shown = '';
      this.desk.say(told.say('case-rate-kept'));
      return this.desk.look(false);
    }
    if (answer.is === 'unknown') return this.#tell(told.word('track-unsent', 'unknown'));
    if (answer.is === 'refused') {
      const why = REFUSED[answer.code];
      return this.#tell(why ? told.word('case-rate-wrong', why) : told.word('track-unsent', 'down'));
    }
    this.#again = () => void this.#send(body, told);
    if (answer.after) setTimeout(() => this.resume(), answer.after * 1000);
    this.#tell(told.word('track-unsent', answer.why));
  }

  #tell(why: string): void {
    put(this.#wrong, why);
    this.desk.say(why);
  }
}

const REFUSED: Readonly<Record<string, string>> = { case_open: 'open', rating_kept: 'late', invalid_request: 'long' };
