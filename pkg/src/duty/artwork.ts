// An official artwork is never redrawn: what the shop supplies is shown, and what can be seen of it is checked.
import type { Label } from './data.js';
import type { Findings } from './finding.js';
import { base, speaks } from './owed.js';
import { type Question, address } from './question.js';

/** How far an image's sides may be off their proportion: rounding to whole pixels. */
const TOLERANCE = 0.03;

/** One artwork on the page. */
export class Artwork {
  #sizes: ResizeObserver | undefined;

  constructor(
    readonly slot: HTMLSlotElement,
    private readonly content: Element,
    private readonly label: Label,
    private readonly question: Question,
    private readonly findings: Findings,
  ) {}

  /** False when there is no image to show; anything else that is wrong is told, and the artwork stays in sight. */
  async check(): Promise<boolean> {
    const image = find(this.content, 'img,svg');
    if (!image) {
      this.#wrong('image_missing');
      return false;
    }
    if (!named(image)) this.#wrong('alternative_missing');
    if (this.label.kind === 'notice' && !this.#isLinked(image)) this.#wrong('link_missing');
    this.#checkLanguage(image);
    const proportion = await loaded(image);
    if (proportion === undefined) {
      this.#wrong('image_failed');
      return false;
    }
    this.#checkLook(image, proportion);
    this.#sizes = new ResizeObserver(() => {
      this.#checkLook(image, proportion);
      this.findings.tell();
    });
    this.#sizes.observe(image);
    return true;
  }

  stop(): void {
    this.#sizes?.disconnect();
  }

  #wrong(code: Parameters<Findings['add']>[0]): void {
    this.findings.add(code, this.label);
  }

  #isLinked(image: Element): boolean {
    const link = image.closest('a[href]') ?? find(this.content, 'a[href]');
    return address(link?.getAttribute('href')) !== undefined;
  }

  #checkLanguage(image: Element): void {
    if (this.label.languages.includes('mul')) return;
    const own = image.getAttribute('lang') ?? this.content.getAttribute('lang');
    const { language } = this.question;
    if (!own) this.#wrong('language_unsaid');
    else if (base(own) !== base(language) && (!speaks(this.label, own) || speaks(this.label, language))) {
      this.#wrong('language_other');
    }
  }

  #checkLook(image: Element, proportion: number): void {
    const box = image.getBoundingClientRect();
    // Behind a closed `details` there is nothing to measure.
    if (!box.width || !box.height) return;
    if (proportion && isDistorted(image, box, proportion)) this.#wrong('distorted');
    if (isRecoloured(image)) this.#wrong('colours_changed');
  }
}

const find = (content: Element, selector: string): Element | null =>
  content.matches(selector) ? content : content.querySelector(selector);

const named = (image: Element): boolean =>
  Boolean((image.getAttribute('alt') ?? image.getAttribute('aria-label'))?.trim());

/**
 * Waits for the image, also for one that waits for the buyer to come near, and gives its width by its height; 0 where it
 * has none of its own, `undefined` where there is no image.
 */
async function loaded(image: Element): Promise<number | undefined> {
  if (!(image instanceof HTMLImageElement)) return 0;
  if (!image.complete) {
    await new Promise((done) => {
      for (const name of ['load', 'error']) image.addEventListener(name, done, { once: true });
    });
  }
  // Measured apart: WebKit gives a drawing on the page the size that the style sheet gives it.
  const own = new Image();
  own.src = image.currentSrc;
  return Promise.all([image.decode(), own.decode()]).then(
    () => (own.naturalHeight ? own.naturalWidth / own.naturalHeight : 0),
    () => undefined,
  );
}

/** Whether the style sheet pulls or crops the image. */
function isDistorted(image: Element, box: DOMRect, proportion: number): boolean {
  const style = getComputedStyle(image);
  if (/contain|scale-down/.test(style.objectFit)) return false;
  const sum = (...names: string[]) => names.reduce((all, name) => all + parseFloat(style.getPropertyValue(name)), 0);
  const width = box.width - sum('padding-left', 'padding-right', 'border-left-width', 'border-right-width');
  const height = box.height - sum('padding-top', 'padding-bottom', 'border-top-width', 'border-bottom-width');
  return Math.abs(width / height / proportion - 1) > TOLERANCE;
}

/** Whether a filter or a blend of the image or of what is around it changes its colours. */
function isRecoloured(image: Element): boolean {
  for (let at: Element | null = image; at; at = around(at)) {
    const { filter, mixBlendMode } = getComputedStyle(at);
    // Not a shadow, and not transparency: a page that fades in would be told of.
    if (/gray|invert|sepia|hue|satur|bright|contrast/.test(filter) || mixBlendMode !== 'normal') return true;
  }
  return false;
}

function around(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
