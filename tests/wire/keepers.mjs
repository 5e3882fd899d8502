// Backends that answer with a receipt: the desk, a small route in WordPress, and a webhook of the shop's own.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';

const json = (status, body, type = 'application/json') =>
  ({ status, headers: { 'content-type': type, 'access-control-allow-origin': '*' }, body: JSON.stringify(body) });
const allows = {
  status: 204,
  headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type, idempotency-key', 'access-control-allow-methods': 'POST, PUT' },
};

/** A route that keeps the desk's protocol; `problem` words its errors. */
function keeper(path, problem) {
  const stored = new Map();
  return {
    path,
    stored,
    preflight: allows,
    call({ method, path: called, headers, text }) {
      if (method === 'GET') return stored.has(called.split('/').at(-1)) ? json(200, stored.get(called.split('/').at(-1))) : problem(404, 'unknown_key');
      assert.equal(called, path);
      assert.equal(headers['content-type'], 'application/json');
      const request = JSON.parse(text);
      assert.equal(headers['idempotency-key'], request.key);
      if (!request.email.includes('@')) return problem(422, 'invalid_request', 'email');
      const digest = createHash('sha256').update(text).digest('hex');
      const known = stored.get(request.key);
      if (known && known.digest !== digest) return problem(422, 'key_reused');
      const receipt = known ?? {
        id: `R-${stored.size + 1}`, key: request.key, digest, received_at: '2026-11-22T10:00:00Z',
        status_url: '/status/k3', acknowledgement: 'mail', ...(request.photos && { photos_url: `${path}/k3/photos` }),
      };
      stored.set(request.key, receipt);
      return json(known ? 200 : 201, receipt);
    },
  };
}

/** The desk: problem details. */
export const desk = () =>
  keeper('/api/requests', (status, code, field) =>
    json(status, {
      type: 'about:blank', title: 'for programmers', status, code,
      ...(field && { findings: [{ code: 'bad_value', path: `/${field}` }], errors: [{ pointer: `/${field}`, detail: 'No mail gets there.' }] }),
    }, 'application/problem+json'));

/** A route registered in WordPress, with the errors of its REST API. */
export const woocommerce = () =>
  keeper('/wp-json/after-sales/v1/requests', (status, code, field) =>
    field
      ? json(400, {
          code: 'rest_invalid_param', message: `Invalid parameter(s): ${field}`,
          data: { status: 400, params: { [field]: 'Invalid email address.' }, details: {} },
        })
      : json(status, { code, message: 'No request with this key.', data: { status } }));

/** A webhook: takes any JSON, says whether it stored it. */
export const webhook = {
  path: '/hook',
  preflight: allows,
  call({ method, path, headers, text }) {
    assert.ok(['POST', 'PUT'].includes(method));
    assert.ok(path.startsWith(webhook.path));
    const body = headers['content-type'].startsWith('multipart/form-data') ? text : JSON.parse(text);
    return json(200, { stored: true, case: { number: 7 }, words: 'We\u0007 have <b>it</b>.', echo: body });
  },
};
