// One element's widget: loaded with all it needs, drawn, changed, taken off.
import type { Attribute } from '../shell/attributes.js';
import { Failure, asFailure } from '../shell/failure.js';
import type { Core } from '../shell/load.js';
import { type Stage, emit } from '../shell/stage.js';
import type * as Flows from '../flow.js';
import type { AfterSalesElement, AfterSalesErrorDetail } from '../elements.js';
import { type Kit, count, dress, kit, localeFor, turn } from './kit.js';
import { negotiate } from './negotiate.js';
import { FACTS, type Facts, Settings, hasData } from './settings.js';
import { guard, release } from './traps.js';

/** What the widget's module gives back for one mounted element. */
interface Mounted {
  update(config: string, pack: string | undefined): void;
  tell(news: string): void;
  unmount(): void;
}

/** The widget's module. */
interface Widget {
  load_law(text: string): boolean;
  mount(
    kind: string,
    root: Element,
    config: string,
    policy: string,
    pack: string,
    host: (name: string, detail: string) => unknown,
  ): Mounted;
}

type Decision = AfterSalesElement['decision'];

/** The law is waited for half as long as the rest. */
const HALF = 2000;

/** The widget's side of one element. */
export class Life {
  mounted: Mounted | undefined;
  decision: Decision;
  readonly #kit: Kit;
  readonly #settings: Settings;
  /** What its form needs of the page. */
  #flow: Flows.Flow | undefined;
  /** What the mounted widget was made from. */
  #shown = { policy: '', words: '' };
  /** Whether the widget is being mounted or changed just now. */
  #mounting = false;
  /** Whose facts are taken from the page: the item with a number, or the page's own. */
  #following: { about: string; controller: AbortController } | undefined;

  constructor(
    private readonly stage: Stage,
    private readonly core: Core,
  ) {
    this.#kit = kit(core);
    this.#settings = new Settings(stage, core.setting);
    if (stage.get('mode') !== 'checkout') count(this.#kit, core.setting);
  }

  /** Loads and draws, unless something newer has begun meanwhile. */
  async load(current: () => boolean): Promise<void> {
    const { kind, host, root, card, screen, fallback } = this.stage;
    const own = this.#kit;
    guard(this.stage, this.core);
    // The widget's clicks hang on these; where the page has stopped them, nothing is drawn that does not answer.
    await new Promise<void>(queueMicrotask);
    const settings = this.#settings;
    const url = settings.get('policy');
    if (!url) throw new Failure('policy_missing', 'no policy: set data-policy on the script tag');
    const wishes = [settings.language, ...navigator.languages];
    const locale = localeFor(wishes);
    const document = this.#policy(url);
    const country = settings.country();
    // The screens of three of them; without a word or a script of theirs the shop's own stay.
    const flows = /^[crw]/.test(kind) ? own.script<typeof Flows>('flow.js') : undefined;
    const pack = own.pack(locale);
    const [, module, sheet, policy, parts, known, ...packs] = await Promise.all([
      this.#about(),
      own.module<Widget>('widget'),
      own.sheet(host),
      document,
      flows,
      // The statutory words, in more languages than there are packs of.
      kind === 'withdrawal' && flows!.then(({ labels }) => labels(own)),
      pack,
      flows ? own.more('form', locale) : '',
      country ? this.#law(locale, country) : document.then((policy) => this.#law(locale, settings.country(policy))),
    ]);
    await turn();
    if (!current() || this.stage.typed) return;
    const language = known && negotiate(wishes, Object.keys(known));
    const statutory = language && known && [language, ...known[language]!];
    const words = packs.join('');
    const config = settings.config(policy, statutory);
    this.#mounting = true;
    try {
      // A screen with a notice is made anew: what was wrong may be mended.
      const update = this.mounted && this.#shown.policy === policy && fallback.hidden && card.hidden;
      if (!update) {
        this.clear();
        this.stage.show(screen);
      }
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
      const change = () => {
        if (update) this.mounted!.update(config, this.#shown.words === words ? undefined : words);
        else this.mounted = module.mount(kind === 'request' ? 'check' : kind, screen, config, policy, words, this.#host);
      };
      if (parts) {
        this.#flow ??= new parts.Flow(host, screen, (news) => this.mounted?.tell(news), own);
        this.#flow.given(config, policy, change);
      } else change();
      // A page can keep others from adding to it.
      if (!screen.hasChildNodes()) throw new Error('nothing was drawn');
      screen.lang = locale;
      this.#shown = { policy, words };
      if (settings.get('display')) dress(host, own);
    } finally {
      this.#mounting = false;
    }
  }

  /** The element has left the page. */
  leave(): void {
    release(this.stage);
    this.#following?.controller.abort();
    this.#following = undefined;
    this.clear();
  }

  /**
   * Takes from the page what the element does not say of its item, and follows it. Whose own words tell of an item
   * without its number would be mixed with another one's. Nothing here fails: the widget then asks or says less.
   */
  async #about(): Promise<void> {
    const { kind, host, given } = this.stage;
    const settings = this.#settings;
    const sku = this.stage.get('sku');
    const says = (name: Attribute) => Boolean(this.stage.get(name));
    const alone = sku ? !(says('price') && says('category')) : !FACTS.some(says);
    const hasOrder = given.order ?? host.querySelector(':scope>[slot=order]');
    const wanted = alone && kind !== 'withdrawal' && !hasOrder && hasData();
    const about = wanted ? (sku ?? '') : undefined;
    if (this.#following?.about === about) return;
    this.#following?.controller.abort();
    this.#following = undefined;
    settings.facts = {};
    if (about === undefined) return;
    const controller = new AbortController();
    this.#following = { about, controller };
    const { signal } = controller;
    let first = true;
    const told = (facts: Facts) => {
      settings.facts = facts;
      if (!first) this.stage.again();
    };
    const page = this.#kit.script<typeof import('../page.js')>('page.js').then(({ follow }) => follow(this.#kit, sku, signal, told));
    page.catch((error: unknown) => console.error(error));
    await Promise.race([page.catch(() => {}), new Promise((go) => setTimeout(go, HALF))]);
    first = false;
  }

  /** Takes the widget off, and with it what it showed. */
  clear(): void {
    const old = this.mounted;
    this.#flow?.stop();
    this.mounted = this.decision = this.#flow = undefined;
    try {
      old?.unmount();
    } catch {
      // A module that has stopped cannot clean up; its screen goes anyway.
    }
    this.stage.screen.replaceChildren();
  }

  /** The widget has failed: what was typed goes into the shop's own form. */
  fail(): void {
    try {
      this.#flow?.rescue();
    } catch (error) {
      // The shop's form stands there all the same.
      console.error(error);
    }
    this.clear();
  }

  /** A policy that cannot be had is an empty one: the widget says so in the buyer's language. */
  #policy(url: string): Promise<string> {
    return this.#kit.page(url, this.#settings.get('policy-integrity')).catch((error: unknown) => {
      this.stage.tell(new Failure('policy_unreachable', asFailure(error).message));
      this.stage.told.add('policy');
      return '';
    });
  }

  /**
   * Gives the widget the law of a country, and gives back the words about it. Without it only the shop's policy counts,
   * and the widget says so; that is why nothing here fails, and nobody waits as long for it as for the rest.
   */
  async #law(locale: string, place = ''): Promise<string> {
    const country = place.slice(0, 2);
    const words = this.#kit.more('law', locale, HALF).catch(() => '');
    const load = async () => {
      const [file, module] = await Promise.all([this.#kit.law(country, HALF), this.#kit.module<Widget>('widget')]);
      module.load_law(file);
      await turn();
    };
    await this.core.once(`law ${country}`, load).catch(() => {});
    return words;
  }

  /** What the widget tells the page. False when a listener wants to act instead of the widget. */
  #host = (name: string, json: string): unknown => {
    const { host, kind, card, screen, fallback } = this.stage;
    const detail: unknown = json ? JSON.parse(json) : undefined;
    if (name === 'do') return this.#flow?.act(detail as Record<string, string>);
    if (name === 'decided') {
      this.decision = detail as Decision;
      this.#flow?.answered();
    }
    // The request is the widget's self-check, and the page's own element.
    if (name === 'ready') return emit(host, name, { kind });
    if (name !== 'error' || !this.#mounting) return emit(host, name, detail);
    // The policy cannot be used: the widget shows a notice, and what the shop wrote or had said before stays in sight.
    this.stage.show(screen, card.hasChildNodes() ? card : fallback);
    return this.stage.tell(detail as AfterSalesErrorDetail);
  };
}
