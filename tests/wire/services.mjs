// Imitations of services, strict about the wire format that their documentation gives; `crates/policy/docs/endpoint.md`
// names each source. What is not documented is refused with 599, a status that no service has and no test expects.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';

const EMAIL = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;
const json = (status, body, headers = {}) => ({ status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
const html = (status, body) => ({ status, headers: { 'content-type': 'text/html; charset=UTF-8' }, body: `<!DOCTYPE html>${body}` });
const open = { 'access-control-allow-origin': '*' };

/** Only these members, and these at least. */
function members(value, needed, optional = []) {
  assert.equal(typeof value, 'object');
  for (const name of Object.keys(value)) assert.ok([...needed, ...optional].includes(name), `unknown member ${name}`);
  for (const name of needed) assert.ok(Object.hasOwn(value, name), `no member ${name}`);
}

function body({ headers, text }, type) {
  assert.equal(headers['content-type']?.split(';')[0], type);
  return type === 'application/json' ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text));
}

/** Answers to `OPTIONS`: the headers that a service lets pages send. */
const allows = (...names) => ({ status: 204, headers: { ...open, 'access-control-allow-headers': names.join(', '), 'access-control-allow-methods': 'POST' } });

/** Formspree: a form, and JSON to who accepts JSON. */
export const formspree = {
  path: '/f/xyzabcde',
  preflight: allows('content-type', 'accept'),
  call(request) {
    if (request.path !== '/f/xyzabcde') {
      return json(404, { error: 'Form not found', errors: [{ code: 'FORM_NOT_FOUND', message: 'Form not found' }] }, open);
    }
    if (!request.headers.accept?.includes('application/json')) return { status: 302, headers: { location: '/thanks' } };
    const form = body(request, 'application/x-www-form-urlencoded');
    for (const name of Object.keys(form)) assert.match(name, /^[a-z_]+$/);
    if (!EMAIL.test(form.email ?? '')) {
      return json(422, { error: 'Validation errors', errors: [{ code: 'TYPE_EMAIL', field: 'email', message: 'should be an email' }] }, open);
    }
    return json(200, { next: '/thanks?language=en', ok: true }, open);
  },
};

/** Netlify Forms: on the site itself, a form that the deploy found, with its fields and no others. */
export const netlify = {
  path: '/',
  fields: ['form-name', 'email', 'name', 'order_reference', 'case', 'item', 'sku', 'quantity', 'reason', 'remedy', 'wanted',
    'serials', 'message', 'statement_shown', 'key', 'request'],
  call(request) {
    const form = body(request, 'application/x-www-form-urlencoded');
    if (form['form-name'] !== 'returns') return html(404, '<title>Page not found</title>');
    members(form, ['form-name'], netlify.fields);
    return html(200, '<title>Thank you!</title>');
  },
};

/** Zapier: takes forms and JSON text, and allows no header. */
export const zapier = {
  path: '/hooks/catch/123456/abcdef/',
  preflight: allows(),
  call(request) {
    assert.equal(request.path, zapier.path);
    body(request, 'application/x-www-form-urlencoded');
    if (request.busy) return { status: 429, headers: { ...open, 'retry-after': '60' }, body: 'Too many requests' };
    const id = '0193505a-9c2f-7d4e-8c53-21f0f47ac10b';
    return json(200, { attempt: id, id, request_id: id, status: 'success' }, open);
  },
};

/** HubSpot forms: fields by name, each of them in the form's definition. */
export const hubspot = {
  path: '/submissions/v3/integration/submit',
  fields: ['email', 'firstname', 'message'],
  preflight: allows('content-type'),
  call(request) {
    const wrong = (errorType, message) =>
      json(400, { status: 'error', message: 'The request is not valid', correlationId: '5f4b', errors: [{ message, errorType }] }, open);
    if (request.path !== `${hubspot.path}/62515/78c2891f-ebdd-44c0-bd94-15c012bbbfbf`) return json(404, {}, open);
    const sent = body(request, 'application/json');
    members(sent, ['fields'], ['submittedAt', 'context', 'legalConsentOptions', 'skipValidation']);
    assert.ok(sent.fields.length <= 1000);
    for (const field of sent.fields) {
      members(field, ['name', 'value'], ['objectTypeId']);
      assert.equal(typeof field.value, 'string');
      assert.equal(field.objectTypeId, '0-1');
      if (!hubspot.fields.includes(field.name)) {
        return wrong('FIELD_NOT_IN_FORM_DEFINITION', `Error in 'fields.${field.name}'. Field is not in the form`);
      }
    }
    const email = sent.fields.find(({ name }) => name === 'email')?.value;
    if (!EMAIL.test(email)) return wrong('INVALID_EMAIL', "Error in 'fields.email'. Invalid email address");
    return json(200, { inlineMessage: '<p>Thanks for submitting the form.</p>' }, open);
  },
};

/** Zendesk: an anonymous request. */
export const zendesk = {
  path: '/api/v2/requests.json',
  preflight: allows('content-type'),
  call(request) {
    assert.equal(request.path, zendesk.path);
    const sent = body(request, 'application/json');
    members(sent, ['request']);
    members(sent.request, ['requester', 'subject', 'comment']);
    members(sent.request.requester, ['name', 'email']);
    members(sent.request.comment, ['body']);
    assert.ok(sent.request.comment.body);
    if (!EMAIL.test(sent.request.requester.email)) {
      const description = `Requester: Email: ${sent.request.requester.email} is not properly formatted`;
      const details = { requester: [{ description, error: 'InvalidFormat' }] };
      return json(422, { error: 'RecordInvalid', description: 'Record validation errors', details }, open);
    }
    const { subject } = sent.request;
    return json(201, { request: { id: 35436, status: 'new', subject, url: 'https://lumen.zendesk.com/api/v2/requests/35436.json' } }, open);
  },
};

/** Medusa: a return at the store API, which knows the shop by its publishable key. */
export const medusa = {
  path: '/store/returns',
  preflight: allows('content-type', 'x-publishable-api-key', 'accept'),
  call(request) {
    const wrong = (type, message) => json(400, { type, message }, open);
    assert.equal(request.path, medusa.path);
    if (!/^pk_\w+$/.test(request.headers['x-publishable-api-key'] ?? '')) {
      return wrong('not_allowed', 'A valid publishable key is required to proceed with the request');
    }
    const sent = body(request, 'application/json');
    members(sent, ['order_id', 'items', 'return_shipping'], ['note', 'receive_now', 'location_id']);
    members(sent.return_shipping, ['option_id'], ['price']);
    for (const item of sent.items) {
      if (item.id === undefined) return wrong('invalid_data', "Invalid request: Field 'items, 0, id' is required");
      members(item, ['id', 'quantity'], ['reason_id', 'note']);
      assert.ok(Number.isInteger(item.quantity) && item.quantity >= 1);
    }
    return json(200, { return: { id: 'return_01JD', order_id: sent.order_id, status: 'requested' } }, open);
  },
};

/** Shopify's Customer Account API: GraphQL with the buyer's token. */
export const shopify = {
  path: '/account/customer/api/2026-10/graphql',
  preflight: allows('content-type', 'authorization'),
  call(request) {
    assert.equal(request.path, shopify.path);
    if (!request.headers.authorization?.startsWith('shcat_')) {
      return json(401, { errors: [{ message: 'Unauthenticated', extensions: { code: 'UNAUTHENTICATED' } }] }, open);
    }
    const sent = body(request, 'application/json');
    members(sent, ['query', 'variables'], ['operationName']);
    // Declared and used: the two variables of the mutation, with their types.
    assert.match(sent.query, /^mutation \w+\(\$orderId: ID!, \$requestedLineItems: \[RequestedLineItemInput!\]!\) \{/);
    assert.match(sent.query, /orderRequestReturn\(orderId: \$orderId, requestedLineItems: \$requestedLineItems\) \{/);
    assert.match(sent.query, /return \{ id name status \}\s+userErrors \{ code field message \}/);
    assert.equal(sent.query.split('{').length, sent.query.split('}').length);
    members(sent.variables, ['orderId', 'requestedLineItems']);
    assert.match(sent.variables.orderId, /^gid:\/\/shopify\/Order\/\d+$/);
    for (const line of sent.variables.requestedLineItems) {
      members(line, ['lineItemId', 'quantity'], ['customerNote', 'returnReasonDefinitionId']);
      assert.match(line.lineItemId, /^gid:\/\/shopify\/LineItem\/\d+$/);
      assert.ok((line.customerNote ?? '').length <= 300);
    }
    const [{ quantity }] = sent.variables.requestedLineItems;
    const done = (orderRequestReturn) => json(200, { data: { orderRequestReturn } }, open);
    if (quantity > 3) {
      const field = ['requestedLineItems', '0', 'quantity'];
      return done({ return: null, userErrors: [{ code: 'INVALID', field, message: 'Only 3 can be returned' }] });
    }
    return done({ return: { id: 'gid://shopify/Return/945000954', name: '#1001-R1', status: 'REQUESTED' }, userErrors: [] });
  },
};

/** A server with one service; `seen` is every call, preflights among them. */
export async function serve(service) {
  const seen = [];
  const server = createServer((incoming, outgoing) => {
    let text = '';
    incoming.setEncoding('utf8').on('data', (piece) => (text += piece));
    incoming.on('end', () => {
      const { method, url: path, headers } = incoming;
      const request = { method, path, headers, text, busy: service.busy };
      seen.push(request);
      let given;
      try {
        given = method === 'OPTIONS' ? service.preflight ?? { status: 405 } : service.call(request);
      } catch (error) {
        request.refused = error.message;
        given = { status: 599, headers: open, body: error.message };
      }
      outgoing.writeHead(given.status, given.headers ?? {}).end(given.body ?? '');
    });
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { seen, base: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
