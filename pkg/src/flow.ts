// What a form needs of the page beside the widget: sending, photos, the buyer's own copy, and the page's own form when the
// widget stops. Loaded with the elements that have a form; what it loads itself waits until a form opens.
import type { EndpointSettings } from './send/wire-types.js';
import type { Kit } from './start/kit.js';

/** What the widget asks for: `do` names it. */
type Asked = Record<string, string>;
type Sender = typeof import('./send.js');
type Photos = typeof import('./photos/photos.js');
type Keep = typeof import('./keep.js');

/** Keys of this page's requests: they are no open ones of an earlier page. */
const own = new Set<string>();

/** Hours and minutes of the device. */
const clock = (at: number): string => new Date(at).toTimeString().slice(0, 5);

/** The words on the two controls of the withdrawal function, by language. */
export const labels = async (kit: Kit): Promise<Record<string, [string, string]>> => JSON.parse(await kit.text('withdrawal.json'));

/** One element's form. `tell` gives the widget news as JSON. */
export class Flow {
  #endpoint = '{}';
  #entry = '';
  #asked = false;
  #leaving = new AbortController();
  #photos: Promise<{ stop(): void }> | undefined;
  /** What the page's own form would be filled with, by name. */
  #typed: Asked = {};

  constructor(
    private readonly host: HTMLElement,
    private readonly screen: HTMLElement,
    private readonly tell: (news: string) => void,
    private readonly kit: Kit,
  ) {
    // In the bubbling phase the widget has taken the text already; nothing of it is stored.
    for (const change of ['input', 'submit']) screen.addEventListener(change, () => this.#note());
    screen.addEventListener('click', submitAnyway);
  }

  /** Takes the settings, and lets `change` draw by them. The attribute of an element wins over the policy. */
  given(config: string, policy: string, change: () => void): void {
    const { endpoint } = JSON.parse(config) as { endpoint?: string };
    const settings = endpoint ? { url: endpoint } : endpointOf(policy);
    this.#endpoint = JSON.stringify(settings ?? {});
    const held = () => this.screen.matches(':focus-within');
    const had = held();
    change();
    // An element for one case may begin with its answer.
    this.answered();
    // The page asked for the change, not the buyer, who must not be thrown to the top of the page.
    if (had) requestAnimationFrame(() => held() || this.#focus('[data-focus]'));
    if (this.#asked) return;
    this.#asked = true;
    this.#resume().catch((error: unknown) => console.error(error));
  }

  /** Does what the widget asks for; gives back the new key when it asks for one. */
  act(asked: Asked): string | undefined {
    const { key = '', text = '', file = '', at = '' } = asked;
    switch (asked.do) {
      case 'key':
        return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      case 'focus':
        requestAnimationFrame(() => this.#focus(at));
        break;
      case 'open':
        own.add(key);
        Object.assign(this.#typed, asked);
        this.#sender().catch(() => {});
        requestAnimationFrame(() => this.#choose());
        break;
      case 'send':
        void this.#run((sender, progress, signal) => {
          const given = { key, body: asked.body, digest: asked.digest, endpoint: JSON.parse(this.#endpoint) };
          return sender.deliver(JSON.stringify(given), progress, signal);
        });
        break;
      case 'check':
        void this.#check();
        break;
      case 'copy':
        void this.#copy(text);
        break;
      case 'save':
        save(text, file);
        break;
      case 'print':
        window.print();
    }
    return undefined;
  }

  /** An answer is there: ways to keep it are loaded now. Without their script it stands all the same. */
  answered(): void {
    // Not by the next frame: a page in a hidden tab, or one that has replaced those, has none.
    setTimeout(() => {
      if (!this.screen.querySelector('[data-keep]')) return;
      this.kit.script<Keep>('keep.js').then(
        ({ shown }) => shown(this.screen, this.#leaving.signal),
        (error: unknown) => console.error(error),
      );
    });
  }

  /** The widget has stopped: its entries go into the page's own form, under the same key. */
  rescue(): void {
    this.#note();
    const form = this.host.querySelector('form');
    const { stopped, do: _, ...fields } = this.#typed;
    if (!form || !stopped) return;
    // A form's fields can put their own name over any member of it; never over its prototype's.
    const elements = Reflect.get(HTMLFormElement.prototype, 'elements', form) as HTMLFormControlsCollection;
    const named = (name: string) => HTMLFormControlsCollection.prototype.namedItem.call(elements, name);
    for (const [name, value] of Object.entries(fields)) {
      const field = named(name);
      if (field instanceof HTMLSelectElement) {
        if ([...field.options].some((option) => option.value === value)) field.value = value;
      } else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = value;
    }
    const add = Element.prototype.prepend;
    if (!named('key')) {
      add.call(form, Object.assign(document.createElement('input'), { type: 'hidden', name: 'key', value: fields.key }));
    }
    const words = document.createElement('p');
    words.setAttribute('role', 'alert');
    words.textContent = stopped;
    add.call(form, words);
  }

  /** The element is gone or starts anew. */
  stop(): void {
    this.#leaving.abort();
    this.#photos?.then(
      (photos) => photos.stop(),
      () => {},
    );
  }

  #focus(at: string): void {
    this.screen.querySelector<HTMLElement>(at)?.focus();
  }

  #sender(): Promise<Sender> {
    return this.kit.script<Sender>('send.js');
  }

  /** Photos, when the form asks for them. Without their script the form works all the same. */
  #choose(): void {
    const place = this.screen.querySelector<HTMLElement>('[data-photos]');
    if (!place) return;
    this.#photos ??= this.kit.script<Photos>('photos.js').then(({ open }) => open(this.screen, this.tell));
    this.#photos.catch((error: unknown) => {
      this.#photos = undefined;
      place.hidden = true;
      console.error(error);
    });
  }

  #note(): void {
    for (const field of this.screen.querySelectorAll<HTMLInputElement>('input[data-field],textarea[data-field]')) {
      this.#typed[field.dataset['field']!] = field.value;
    }
  }

  /** Tells how it goes and what came of it. What cannot be loaded has sent nothing. */
  async #run(send: (sender: Sender, progress: (json: string) => void, signal: AbortSignal) => Promise<string>): Promise<void> {
    const { signal } = this.#leaving;
    const pass = (json: string) => {
      if (signal.aborted) return;
      const { receipt, ...news } = JSON.parse(json) as { receipt?: object; phase?: string; retry_at?: number | null };
      const time = news.retry_at ? clock(news.retry_at) : '';
      // Without a time to wait for, another tab is sending it.
      if (news.phase === 'waiting' && !time) news.phase = 'elsewhere';
      // What the shop says comes first: it never wins over what became of the request.
      this.tell(JSON.stringify({ ...receipt, ...news, time }));
    };
    const sender = await this.#sender().catch(() => undefined);
    const lost = JSON.stringify({ state: 'not_sent', why: navigator.onLine ? 'not_arrived' : 'offline' });
    pass(sender ? await send(sender, pass, signal) : lost);
  }

  /** A request of an earlier page whose end nobody saw. */
  async #resume(): Promise<void> {
    if (this.host.hasAttribute('page') || !hasOpen()) return;
    const entries = JSON.parse((await this.#sender()).pending(this.#endpoint)) as { key: string }[];
    const entry = entries.find(({ key }) => !own.has(key));
    if (!entry) return;
    own.add(entry.key);
    this.#entry = JSON.stringify(entry);
    this.tell(JSON.stringify({ pending: entry.key }));
    await this.#check();
  }

  #check(): Promise<void> {
    return this.#run((sender, progress, signal) => sender.lookUp(this.#entry, this.#endpoint, progress, signal));
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Pages without https have no clipboard, but the older command.
      if (!copyOld(text)) return;
    }
    this.screen.querySelector('[data-copy]')?.setAttribute('data-done', '');
  }
}

/** A sandbox without `allow-forms` keeps the event back, though nothing is submitted: the widget's forms are its script's. */
function submitAnyway({ target }: Event): void {
  const form = (target as Element).closest<HTMLButtonElement>('button[type="submit"]')?.form;
  if (!form) return;
  const heard = new AbortController();
  form.addEventListener('submit', () => heard.abort(), { signal: heard.signal });
  // The browser's own comes before this, in the same task as the click.
  setTimeout(() => {
    if (heard.signal.aborted) return;
    heard.abort();
    form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}

/** The endpoint in a policy; none when there is no policy. */
function endpointOf(policy: string): EndpointSettings | undefined {
  try {
    return (JSON.parse(policy) as { endpoint?: EndpointSettings }).endpoint;
  } catch {
    return undefined;
  }
}

/** Whether this tab has anything of ours in its store; a browser may forbid the question. */
function hasOpen(): boolean {
  try {
    return Object.keys(sessionStorage).some((name) => name.startsWith('after-sales'));
  } catch {
    return false;
  }
}

function copyOld(text: string): boolean {
  const before = document.activeElement;
  const field = Object.assign(document.createElement('textarea'), { value: text });
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}

/** Saves a text as a file. Its address is as short-lived as the page and holds nothing of the text. */
function save(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = name;
  link.click();
}
