// The buyer follows a case on the shop's own page: what happened, what comes next, messages both ways, a rating. Asks
// the desk for the case, has the card's module say it, draws it, and keeps what was last seen when the desk is gone.
// The page's script loads this file only for pages with an `<after-sales-status>`.
import type { Kit } from './start/kit.js';
import { type Answer, type Why, ask } from './status/exchange.js';
import { type Place, placeOf } from './status/place.js';
import { type Said, type Speaker, Told, caseOf } from './status/said.js';
import { Screen } from './status/screen.js';
import { offset, timeAt } from './status/view.js';
import type { Desk } from './status/write.js';
import { localTime } from './time.js';

const WATCHED = ['case', 'endpoint', 'lang', 'heading'];
/** How long news are waited for while the page is in sight, and after a failure at first and at most; seconds. */
const [NEWS, SOON, LATE] = [60, 10, 300];

/** Words are said before there is a case. */
const EMPTY = { id: '', shop: '', order_reference: '', received_at: '', state: '', since: '', history: [] };

type Host = HTMLElement & { case?: string | null };

class Follow implements Desk {
  #place: Place | undefined;
  /** The case as it was last read, and when. */
  #text = '';
  #seen = '';
  #steps = '';
  /** Raised with every reading; one that finds another number has been overtaken. */
  #run = 0;
  #failures = 0;
  #told = '';
  #given: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #leaving: AbortController | undefined;
  #screen: Screen;

  constructor(
    readonly host: Host,
    private readonly kit: Kit,
  ) {
    this.#screen = new Screen(host, kit, this);
    // Set before this script was there, or by the page at any time.
    this.#given = Object.hasOwn(host, 'case') ? (host.case ?? undefined) : undefined;
    Object.defineProperty(host, 'case', {
      configurable: true,
      enumerable: true,
      get: () => this.#given ?? host.getAttribute('case'),
      set: (value: string | null | undefined) => {
        this.#given = value ?? undefined;
        this.begin();
      },
    });
    new MutationObserver(() => this.begin()).observe(host, { attributeFilter: WATCHED });
  }

  /** Starts, or starts anew with what the element says now. */
  begin(): void {
    if (!this.host.isConnected) return;
    this.#listen();
    const place = placeOf(this.#given ?? this.host.getAttribute('case'), this.kit.setting(this.host, 'endpoint'));
    if (place?.api !== this.#place?.api) {
      this.#place = place;
      this.#run += 1;
      this.#text = this.#steps = this.#told = '';
      this.#screen.clear(place?.api ?? '');
      clearTimeout(this.#timer);
    }
    // A way to the case that needs neither WebAssembly nor words of ours.
    if (place?.page) for (const link of this.host.querySelectorAll<HTMLAnchorElement>('a[data-case]')) link.href = place.page;
    if (place) void this.#read(false);
    else this.#tell('case_missing', 'no case: set `case`, or open the page by a link with #after-sales-case=…');
  }

  /** To its end, even when the element goes: what the buyer sent is not taken back. */
  send(below: string, body: object): Promise<Answer> {
    return ask(this.#place!.api + below, new AbortController().signal, body);
  }

  take(text: string): void {
    this.#run += 1;
    void this.#judge({ is: 'text', text }, false, true).catch((error: unknown) => this.#fail(error));
  }

  look(asked: boolean): void {
    void this.#read(asked);
  }

  say(words: string): void {
    this.#screen.say(words);
  }

  #listen(): void {
    if (this.#leaving) return;
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const again = () => this.#gone() || void this.#read(false);
    addEventListener('hashchange', () => this.#gone() || this.begin(), { signal });
    addEventListener('online', () => {
      again();
      this.#screen.resume();
    }, { signal });
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && again(), { signal });
    const page = new MutationObserver(() => this.#gone() || this.begin());
    page.observe(document.documentElement, { attributeFilter: ['lang'] });
    signal.addEventListener('abort', () => page.disconnect());
  }

  /** Whether the element has left the page; then it waits for nothing more. One that comes back is started again. */
  #gone(): boolean {
    if (this.host.isConnected) return false;
    this.#leaving?.abort();
    this.#leaving = undefined;
    clearTimeout(this.#timer);
    return true;
  }

  #wait(seconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#gone()) return;
      if (document.visibilityState === 'visible') void this.#read(false);
      else this.#wait(seconds);
    }, seconds * 1000);
  }

  async #read(asked: boolean): Promise<void> {
    const place = this.#place;
    if (!place || !this.#leaving) return;
    const run = ++this.#run;
    // The words load meanwhile; what becomes of them is seen when they are needed.
    this.#say('').catch(() => {});
    const answer = await ask(place.api, this.#leaving.signal);
    if (run !== this.#run || this.#gone()) return;
    await this.#judge(answer, asked).catch((error: unknown) => this.#fail(error));
  }

  /** `own`: what is new is the buyer's own doing. */
  async #judge(answer: Answer, asked: boolean, own = false): Promise<void> {
    const run = this.#run;
    if (answer.is === 'trouble') return this.#trouble(answer.why, answer.after);
    if (answer.is !== 'text') {
      this.#wait(LATE);
      this.#tell('case_unknown', 'no case is behind this address');
      return this.#screen.notify(await this.#say(''), 'unknown');
    }
    // Something that is no case, as of a proxy's page: what was seen before stays.
    const found = caseOf(answer.text);
    if (!found) return this.#trouble('down', undefined);
    // By the shop's clock, as every other time on the page.
    const now = new Date();
    const seen = timeAt(now, offset(found.received_at));
    const told = await this.#say(answer.text, seen);
    if (run !== this.#run) return;
    [this.#text, this.#seen, this.#failures, this.#told] = [answer.text, seen, 0, ''];
    this.#wait(NEWS);
    if (await this.#screen.draw(told, this.#place?.page, offset(localTime(now)))) this.#emit('ready', { kind: 'status' });
    const { state, history } = told.of;
    const steps = JSON.stringify([told.said.locale, state, history.length]);
    if (this.#steps && steps !== this.#steps && !own) this.say(`${told.say('track-news')} ${told.word('case-state', state)}`);
    else if (asked) this.say(told.say('track-fresh'));
    this.#steps = steps;
    // The buyer pressed a button while nobody could be reached.
    this.#screen.resume();
  }

  async #trouble(why: Why, after: number | undefined): Promise<void> {
    this.#wait(after ?? Math.min(SOON * 2 ** this.#failures, LATE));
    this.#failures += 1;
    this.#tell('case_unreachable', why);
    await this.#screen.notify(await this.#say(this.#text, this.#seen), why);
  }

  /** The words, with a case as it was read then. */
  async #say(text: string, seen = ''): Promise<Told> {
    const { kit, host } = this;
    const locale = kit.locale(host);
    const [card, ...packs] = await Promise.all([kit.module<Speaker>('card'), kit.pack(locale), kit.more('track', locale)]);
    const said = JSON.parse(card.status(text, packs.join(''), seen || localTime(new Date()))) as Said | null;
    if (!said) throw new Error(`the words for ${locale} cannot be used`);
    return new Told(said, caseOf(text) ?? EMPTY);
  }

  #fail(error: unknown): void {
    this.#screen.giveBack();
    const { code, name, message } = error as { code?: string; name?: string; message?: string };
    this.#tell(code ?? (/^(Timeout|Abort)/.test(name ?? '') ? 'timeout' : 'not_loaded'), String(message));
  }

  /** One event and one line in the console for each thing that is wrong. No address: it is the proof. */
  #tell(code: string, message: string): void {
    if (this.#told === code) return;
    this.#told = code;
    // Who opens the page without a link has done nothing wrong.
    if (code !== 'case_missing') console.error(`after-sales: ${code}: ${message}`);
    this.#emit('error', { code, message });
  }

  #emit(name: string, detail: object): void {
    this.host.dispatchEvent(new CustomEvent(`after-sales:${name}`, { detail, bubbles: true, composed: true }));
  }
}

const known = new WeakMap<HTMLElement, Follow>();

/** Follows the case of an element; called again when the element comes back to the page. */
export function start(host: HTMLElement, kit: Kit): void {
  const follow = known.get(host) ?? new Follow(host, kit);
  known.set(host, follow);
  follow.begin();
}
