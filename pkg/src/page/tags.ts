// Tags for social networks that say what a product page sells. A price counts only as an exact number with a currency.
import type { Facts } from '../start/settings.js';

const NONE = /^(?:BIF|CLP|DJF|GNF|ISK|JPY|KMF|KRW|PYG|RWF|UGX|UYI|VND|VUV|XAF|XOF|XPF)$/;
const THREE = /^(?:BHD|IQD|JOD|KWD|LYD|OMR|TND)$/;

/** How many digits the minor unit of a currency has (ISO 4217), as the engine counts them. */
const digits = (currency: string): number => (NONE.test(currency) ? 0 : THREE.test(currency) ? 3 : 2);

/** `189.00` in minor units, as a text; nothing when it is no plain number or finer than the currency. */
export function minor(amount: string, currency: string): string | undefined {
  const [, whole, part = ''] = /^(\d{1,9})(?:\.(\d{1,3}))?$/.exec(amount.trim()) ?? [];
  if (!whole || !/^[A-Z]{3}$/.test(currency)) return undefined;
  const places = digits(currency);
  const exact = part.padEnd(3, '0');
  if (/[1-9]/.test(exact.slice(places))) return undefined;
  return String(Number(whole + exact.slice(0, places)));
}

/** The facts in tags of name and content, when they are about the item with that number or name none. */
export function tagged(tags: readonly (readonly [name: string, content: string])[], sku: string | undefined): Facts {
  /** The value of the first name that stands there; nothing when it stands there with two values. */
  const one = (...names: string[]): string | undefined => {
    for (const name of names) {
      const values = new Set(tags.filter(([own, content]) => own === name && content.trim()).map(([, content]) => content.trim()));
      if (values.size) return values.size === 1 ? [...values][0] : undefined;
    }
    return undefined;
  };
  const own = one('product:retailer_item_id');
  if (sku && own !== sku) return {};
  const currency = one('product:price:currency', 'og:price:currency') ?? '';
  const price = minor(one('product:price:amount', 'og:price:amount') ?? '', currency);
  const facts: Facts = {};
  if (own) facts.sku = own;
  const title = price || own ? one('og:title') : undefined;
  if (title) facts.title = title;
  if (price) Object.assign(facts, { price, currency });
  const there = price || own ? one('product:availability', 'og:availability') : undefined;
  if (there) facts.availability = there;
  return facts;
}
