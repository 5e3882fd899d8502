// From attributes to the one JSON text that the widget reads.
import { Failure } from './failure.js';
import { languageOf, pageCountry, setting } from './page.js';
import type { AfterSalesOptions } from '../elements.js';

/** Attributes of every element. */
export const ATTRIBUTES = [
  'policy', 'endpoint', 'country', 'subdivision', 'lang', 'sku', 'title', 'category', 'traits', 'price', 'currency',
  'delivered-on', 'ordered-on', 'mode', 'theme', 'heading', 'card', 'now', 'reference', 'name', 'email', 'page',
] as const;

type Name = (typeof ATTRIBUTES)[number];

/** The settings of one element: what a script set, else its attributes, else the script tag's. */
export class Settings {
  readonly given: AfterSalesOptions = {};

  constructor(private readonly element: Element) {}

  get(name: Name): string | undefined {
    const own = Object.hasOwn(this.given, name) ? this.given[name] : undefined;
    return own ?? this.element.getAttribute(name) ?? setting(name);
  }

  get language(): string {
    return this.get('lang') || languageOf(this.element);
  }

  /** The buyer's country as far as somebody says it; `policy` gives it when neither page nor browser does. */
  country(policy = ''): string | undefined {
    return this.get('country') || pageCountry() || shopCountry(policy);
  }

  /** The widget's configuration. */
  config(policy: string, labels: unknown, tell: (failure: Failure) => void): string {
    const number = (name: Name) => {
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
      heading: number('heading'),
      order: this.order(tell),
      labels,
    });
  }

  private order(tell: (failure: Failure) => void): unknown {
    const text = this.element.querySelector(':scope>[slot=order]')?.textContent?.trim();
    try {
      return this.given.order ?? (text && JSON.parse(text));
    } catch (error) {
      tell(new Failure('order_unreadable', (error as Error).message));
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
