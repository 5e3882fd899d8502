// A request as the widget hands it over.
import { createHash } from 'node:crypto';

export const KEY = '0123456789abcdef0123456789abcdef';

/** A request with everything that a wire may ask for; `changes` over it. */
export function outgoing(changes = {}) {
  const request = {
    key: KEY,
    order_reference: 'N-1042',
    email: 'mara@example.com',
    facts: {
      case: 'return',
      buyer: { country: 'DE' },
      item: {
        sku: 'LAMP-7', title: 'Lamp “Fjord”', quantity: 2,
        attributes: [
          { name: 'order_id', value: 'gid://shopify/Order/1001' },
          { name: 'line_item_id', value: 'gid://shopify/LineItem/55' },
        ],
      },
      event: { reason: 'changed_mind' },
    },
    locale: 'de',
    statement_shown: 'Bis 23. November zurück.\nGeld zurück auf dem Zahlungsweg.',
    policy_hash: 'a'.repeat(64),
    name: 'Mara Ångström',
    remedy: 'refund_original',
    message: 'Zu hell & zu groß = 100%',
    serials: ['SN 1', 'SN 2'],
    wanted: 'Größe 42',
    ...changes,
  };
  const body = JSON.stringify(request);
  return { key: request.key, body, digest: createHash('sha256').update(body).digest('hex'), request };
}

/** Settings and headers as the policy writes them. */
export const pairs = (members) => Object.entries(members).map(([name, value]) => ({ name, value }));
