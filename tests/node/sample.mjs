// A small policy and a purchase for it.
export const policy = () => ({
  version: 1,
  shop: {
    name: 'Nordlys', country: 'DE', time_zone: 'Europe/Berlin', currency: 'EUR', markets: ['DE'],
    contacts: [{ kind: 'email', value: 'hello@nordlys.example' }],
  },
  delivery: { least_days: 2, most_days: 4 },
  rules: [{
    id: 'returns', cases: ['return'], window: [{ starts_on: 'delivered', days: 30 }], remedies: ['refund_original'],
    return_freight: [{ payer: 'buyer' }],
  }],
});

export const facts = () => ({
  case: 'return',
  buyer: { country: 'DE' },
  item: { price: { minor: 4990, currency: 'EUR' } },
  order: { ordered_on: '2026-10-20', delivered_on: '2026-10-24' },
});

export const now = '2026-10-30T09:00:00+01:00';
