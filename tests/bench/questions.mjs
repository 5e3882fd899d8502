// The questions that every engine is asked, in the form that each of them reads.

const now = '2026-11-20T10:00:00+01:00';
const today = Date.parse('2026-11-20');
const DAY = 86_400_000;

const items = [
  { sku: 'SHIRT-7', categories: ['clothing/shirts'] },
  { sku: 'BED-2', categories: ['home/mattresses'] },
  { sku: 'VASE-1', categories: ['home/decoration'], collections: ['new', 'outlet'] },
  { sku: 'CAMERA-3', categories: ['electronics/cameras'] },
  { sku: 'SPADE-1', categories: ['garden/tools'], tags: ['heavy', 'final-sale'] },
  { sku: 'RING-9', categories: ['jewellery'], traits: ['custom_made'] },
  { sku: 'LAMP-2', categories: ['home/lamps'], collections: ['outlet'] },
  { sku: 'BOOK-4', categories: ['books/children'] },
];
const cases = ['return', 'return', 'return', 'damaged', 'defect'];

/** Facts as an order system tells them. */
export const facts = [3, 18, 45, 80].flatMap((days, round) => items.map((item, place) => ({
  case: cases[(place + round) % cases.length],
  buyer: { country: 'DE' },
  item: { ...item, price: { minor: 1900 + place * 700, currency: 'EUR' } },
  order: {
    ordered_on: new Date(today - (days + 3) * DAY).toISOString().slice(0, 10),
    delivered_on: new Date(today - days * DAY).toISOString().slice(0, 10),
  },
})));

/**
 * The same for an engine that knows neither category trees nor dates: each path with those above it, and
 * the days since delivery. Making it is the host's work and counts as part of their decision.
 */
export function flat({ case: what, item, order }) {
  const categories = item.categories.flatMap((path) => {
    const parts = path.split('/');
    return parts.map((_, end) => parts.slice(0, end + 1).join('/'));
  });
  return {
    case: what,
    sku: item.sku,
    categories,
    collections: item.collections ?? [],
    tags: item.tags ?? [],
    traits: item.traits ?? [],
    days: Math.round((today - Date.parse(order.delivered_on)) / DAY),
  };
}

export { now };
