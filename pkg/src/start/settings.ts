// From attributes to the one JSON text that the widget reads.
import { ATTRIBUTES, type Attribute } from '../shell/attributes.js';
import { Failure } from '../shell/failure.js';
import type { Stage } from '../shell/stage.js';
import { languageOf, pageCountry } from './place.js';

/** Attributes that the page's own data may stand for, when the element has none of them. */
export const FACTS = ['sku', 'title', 'category', 'traits', 'price', 'currency'] as const;

/** What they say, and whether the item is there. */
export type Facts = Partial<Record<(typeof FACTS)[number] | 'availability', string>>;

/** Availabilities, as schema.org and shops write them, of what nobody can have by a day that is known. */
const LATER = /(?:^|\/)(?:out_?of_?stock|sold_?out|discontinued|pre_?(?:order|sale)|back_?order(?:ed)?|made_?to_?order)$/i;

/** Whether the page has data that may tell of an item. */
export const hasData = (): boolean =>
  Document.prototype.querySelector.call(
    document,
    'script[type*="ld+json" i],meta[property="product:price:amount"],meta[property="og:price:amount"]',
  ) !== null;

/** The settings of one element: what a script set, else its attributes, else the script tag's, else the page's data. */
export class Settings {
  /** What the page's own data says. */
  facts: Facts = {};

  constructor(
    private readonly stage: Stage,
    private readonly tag: (name: string) => string | undefined,
  ) {}

  get(name: Attribute): string | undefined {
    return this.stage.get(name) ?? this.facts[name as keyof Facts];
  }

  get language(): string {
    return this.get('lang') || languageOf(this.stage.host);
  }

  /** The buyer's country as far as somebody says it; `policy` gives it when neither page nor browser does. */
  country(policy = ''): string | undefined {
    return this.get('country') || pageCountry(this.tag) || shopCountry(policy);
  }

  /** The widget's configuration. */
  config(policy: string, labels: unknown): string {
    const number = (name: Attribute) => {
      const text = this.get(name);
      return text ? Number(text) : undefined;
    };
    return JSON.stringify({
      // The widget passes over what is for the shell alone.
      ...Object.fromEntries(ATTRIBUTES.map((name) => [name.replace('-', '_'), this.get(name)])),
      country: this.country(policy),
      locale: this.language,
      traits: this.get('traits')?.split(/[\s,]+/).filter(Boolean),
      price: number('price'),
      later: LATER.test((this.get('availability') ?? '').trim().replaceAll(/[ -]/g, '_')),
      heading: number('heading'),
      // The widget knows no empty case.
      case: this.get('case') || undefined,
      order: this.order(),
      labels,
    });
  }

  private order(): unknown {
    const text = this.stage.host.querySelector(':scope>[slot=order]')?.textContent?.trim();
    try {
      return this.stage.given.order ?? (text && JSON.parse(text));
    } catch (error) {
      this.stage.tell(new Failure('order_unreadable', (error as Error).message));
      return undefined;
    }
  }
}

function shopCountry(policy: string): string | undefined {
  try {
    return JSON.parse(policy).shop.country;
  } catch {
    return undefined;
  }
}
