// What the buyer sees of the photos: the choice in the form, the list in the review, the way to the shop after it.
import { type Album, MOST } from './album.js';
import { button, make } from './dom.js';
import type { Words } from './words.js';

/** Which screen the place is on. */
export type Mode = 'choose' | 'review' | 'send';

/** The drawing of one album in one mode. It stays while its list changes, so that the focus does. */
export class Panel {
  readonly root: HTMLElement;
  #list = make('ul', 'photos-list');
  #refused = make('ul', 'photos-refused');
  #status = make('p', 'photos-count', { role: 'status' });
  #progress = make('progress', 'photos-progress');
  #note = make('p', 'hint');
  #retry: HTMLButtonElement;
  #first: HTMLElement | undefined;

  constructor(
    private readonly album: Album,
    private readonly words: Words,
    private readonly mode: Mode,
    private readonly to: string,
  ) {
    const { title, hint, insecure } = words;
    this.#retry = button('', words.retry, () => {
      void album.send(to, true);
      // The button goes while photos are on their way.
      this.#status.focus();
    });
    this.#status.tabIndex = -1;
    this.root = make('div', 'photos', { role: 'group', 'aria-label': title ?? '' }, make('p', 'label', { 'aria-hidden': 'true' }, title));
    const chooses = mode === 'choose';
    if (chooses && !canHash()) {
      this.root.append(make('p', 'hint', {}, insecure));
      return;
    }
    if (chooses) this.root.append(make('p', 'hint', { id: 'photos-hint' }, hint), this.#choice());
    this.root.append(this.#list);
    if (chooses) this.root.append(make('div', '', { role: 'alert' }, this.#refused));
    if (mode === 'send') {
      this.#progress.setAttribute('aria-label', title ?? '');
      this.root.append(this.#progress, this.#status, this.#note, this.#retry);
    } else this.root.append(this.#status);
  }

  #choice(): HTMLElement {
    const { words } = this;
    const zone = make('div', 'photos-drop');
    const choose = (part: string, label: string | undefined, attributes: Record<string, string>) => {
      const input = make('input', '', { type: 'file', accept: 'image/*', hidden: '', ...attributes });
      input.onchange = () => {
        this.album.add(input.files ?? []);
        // The same file may be chosen again after it was removed.
        input.value = '';
      };
      const opens = button(part, label, () => input.click());
      opens.setAttribute('aria-describedby', 'photos-hint');
      zone.append(opens, input);
      return opens;
    };
    this.#first = choose('', words.add, { multiple: '' });
    const fingers = matchMedia('(pointer: coarse)').matches;
    if (fingers) choose('', words.camera, { capture: 'environment' });
    else zone.append(make('span', 'hint', {}, words.drop));
    const over = (is: boolean) => (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      zone.toggleAttribute('data-over', is);
      if (event.type === 'drop') this.album.add(event.dataTransfer.files);
    };
    zone.ondragover = over(true);
    zone.ondragleave = zone.ondrop = over(false);
    return zone;
  }

  /** Shows the album as it is. */
  draw(): void {
    const { album, words, mode } = this;
    const { photos, refused, waiting, arrived } = album;
    this.root.hidden = mode !== 'choose' && !photos.length && !waiting;
    this.#list.replaceChildren(...photos.map((_, at) => this.#photo(at)));
    this.#refused.replaceChildren(
      ...refused.map(({ name, why }) => make('li', 'error', {}, make('bdi', '', {}, name), ' – ', words.refused?.[why])),
    );
    if (mode !== 'send') {
      say(this.#status, waiting ? words.busy : words.count?.[photos.length]);
      if (this.#first) this.#first.ariaDisabled = String(photos.length >= MOST);
      return;
    }
    const missing = album.sending ? 0 : photos.filter(({ state }) => state === 'missing').length;
    say(this.#status, this.to ? (missing ? words.missing?.[missing] : words.arrived?.[arrived]) : words.not_taken);
    this.#note.hidden = !album.sending;
    say(this.#note, words.keep_open);
    this.#progress.max = photos.length || 1;
    this.#progress.value = arrived;
    this.#progress.hidden = !this.to;
    this.#retry.hidden = !missing || !this.to;
  }

  #photo(at: number): HTMLElement {
    const { album, words, mode } = this;
    const { thumb, state } = album.photos[at]!;
    const name = words.names?.[at] ?? '';
    thumb.className = 'photo-view';
    thumb.part.value = 'photo-view';
    thumb.role = 'img';
    thumb.ariaLabel = name;
    return make(
      'li',
      'photo',
      { 'data-state': state },
      thumb,
      // Said by the picture.
      make('span', 'photo-name', { 'aria-hidden': 'true' }, name),
      mode === 'send' && make('span', 'photo-state', {}, words.state?.[state]),
      mode === 'choose' && button(' quiet', words.remove?.[at], () => this.#remove(at)),
    );
  }

  /** The focus goes on to the photo that takes the place, else to the one before, else to the choice. */
  #remove(at: number): void {
    this.album.remove(at);
    const left = this.#list.querySelectorAll('button');
    (left[at] ?? left[at - 1] ?? this.#first)?.focus();
  }
}

/** Changed only where it differs: a live region would say the same again. */
function say(element: HTMLElement, words = ''): void {
  if (element.textContent !== words) element.textContent = words;
}

/** Without a secure connection no hash can be made, and without a hash no upload can go on where it was. */
const canHash = (): boolean => Boolean(globalThis.crypto?.subtle && globalThis.createImageBitmap);
