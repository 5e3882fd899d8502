// The shop at its inbox, by the forms that its pages have: for specs whose story is the buyer's.
import { PASSWORD, setupLink } from './shop.mjs';

const hidden = (page, name) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';

/** Logs in as the first person of a new desk. */
export async function openInbox(desk) {
  const { base } = desk;
  const post = (path, fields, cookie = '') => fetch(base + path, {
    method: 'POST', redirect: 'manual', body: new URLSearchParams(fields), headers: { cookie, origin: base },
  });
  const token = new URL(setupLink(desk)).searchParams.get('token');
  const made = await post('/setup', { token, name: 'Ada Owner', email: 'owner@nordlys.example', password: PASSWORD, again: PASSWORD });
  const [cookie] = (made.headers.get('set-cookie') ?? '').split(';');
  if (made.status !== 303 || !cookie) throw new Error(`no account was made: ${made.status}`);
  const page = async (path) => (await fetch(base + path, { headers: { cookie } })).text();
  return {
    page,
    figures: async () => JSON.parse(await page('/figures.json?weeks=4')),
    /** Does something to a case: `ask`, `approve`, `refund` … */
    async answer(id, action, message, more = {}) {
      const html = await page(`/inbox/${id}`);
      const fields = { csrf: hidden(html, 'csrf'), seen: hidden(html, 'seen'), do: action, message, ...more };
      const answer = await post(`/inbox/${id}`, fields, cookie);
      if (answer.status !== 303) throw new Error(`${action}: ${answer.status} ${await answer.text()}`);
    },
  };
}

/** A request as a buyer's page sends it; gives the receipt. */
export async function request(base, { locale = 'en', message = 'Too loud', ...more } = {}) {
  const key = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const body = JSON.stringify({
    key, order_reference: 'N-1042', email: 'ada@example.com', locale, message, statement_shown: 'You can send it back.',
    policy_hash: '0'.repeat(64),
    facts: {
      case: 'return', buyer: { country: 'DE' }, item: { title: 'Headphones', price: { minor: 12900, currency: 'EUR' } },
      order: { ordered_on: '2026-11-01', delivered_on: '2026-11-05' },
    },
    ...more,
  });
  const answer = await fetch(`${base}/api/requests`, {
    method: 'POST', body, headers: { 'content-type': 'application/json', 'idempotency-key': key },
  });
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
  return answer.json();
}
