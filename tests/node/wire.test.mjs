// Each preset against an imitation of its service, over HTTP and with a browser's rules: what is sent is what the
// service's documentation asks for, and its yes and no mean to the buyer what they mean.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { browse } from '../wire/browser.mjs';
import { source } from '../wire/bundle.mjs';
import * as keepers from '../wire/keepers.mjs';
import { KEY, outgoing, pairs } from '../wire/sample.mjs';
import * as services from '../wire/services.mjs';

const { wireOf } = await source('send/wire.ts');

/** Sends one request as the preset has it; what was judged, what the server saw, and what needed a preflight. */
async function send(service, endpoint, changes = {}) {
  const server = await services.serve(service);
  try {
    const wire = wireOf({ url: server.base + (endpoint.path ?? service.path), ...endpoint });
    const out = outgoing(changes);
    const site = endpoint.own ? server.base : undefined;
    const { answer, asked } = await browse(wire.post(out), { site });
    const refused = server.seen.find((call) => call.refused);
    assert.equal(refused, undefined, `the service refuses the form: ${refused?.refused}`);
    return { wire, out, asked, judged: wire.judge(answer, out, [out.digest]), seen: server.seen };
  } finally {
    server.close();
  }
}

const nobody = { email: 'nobody' };

describe('Formspree', () => {
  const endpoint = { preset: 'formspree' };
  test('takes it as a form, without a preflight', async () => {
    const { judged, asked, wire, seen } = await send(services.formspree, endpoint);
    assert.equal(wire.promises, 'success');
    assert.deepEqual(asked, []);
    assert.equal(seen.length, 1);
    assert.deepEqual([judged.verdict, judged.confirmed, judged.receipt.key], ['received', false, KEY]);
    const form = new URLSearchParams(seen[0].text);
    assert.equal(form.get('message'), 'Zu hell & zu groß = 100%');
    assert.equal(form.get('serials'), 'SN 1, SN 2');
    assert.equal(form.get('request'), outgoing().body, 'the whole request in one field');
  });
  test('names the field that it does not take', async () => {
    const { judged } = await send(services.formspree, endpoint, nobody);
    assert.deepEqual(judged, { verdict: 'invalid', pointers: ['/email'], message: 'should be an email' });
  });
  test('has no such form', async () => {
    const { judged } = await send(services.formspree, { ...endpoint, path: '/f/gone' });
    assert.deepEqual(judged, { verdict: 'refused', message: 'Form not found' });
  });
});

describe('Netlify', () => {
  const endpoint = { preset: 'netlify', settings: pairs({ form: 'returns' }), own: true };
  test('takes it on the site itself, with the fields of the form', async () => {
    const { judged, seen } = await send(services.netlify, endpoint);
    assert.deepEqual([judged.verdict, judged.confirmed], ['received', false]);
    assert.equal(seen[0].headers['idempotency-key'], undefined);
  });
  test('has no such form', async () => {
    const { judged } = await send(services.netlify, { ...endpoint, settings: pairs({ form: 'other' }) });
    assert.equal(judged.verdict, 'refused');
  });
  test('is not reached from another site', async () => {
    await assert.rejects(send(services.netlify, { ...endpoint, own: false }), /not of this site/);
  });
});

describe('Zapier', () => {
  test('takes it without a preflight', async () => {
    // A header of the shop's own would need one, and is left out.
    const { judged, asked } = await send(services.zapier, { preset: 'zapier', headers: pairs({ 'X-Shop': 'lumen' }) });
    assert.deepEqual(asked, []);
    assert.equal(judged.verdict, 'received');
  });
  test('says when it is too much', async () => {
    const { judged } = await send({ ...services.zapier, busy: true }, { preset: 'zapier' });
    assert.equal(judged.verdict, 'busy');
  });
  test('without an answer to read', async () => {
    const { wire } = await send(services.zapier, { preset: 'zapier', cors: 'no-cors' });
    assert.equal(wire.promises, 'nothing');
  });
});

describe('HubSpot', () => {
  const settings = pairs({ portal: '62515', form: '78c2891f-ebdd-44c0-bd94-15c012bbbfbf' });
  const endpoint = { preset: 'hubspot', settings };
  test('takes fields of the form, and no header but the type', async () => {
    const { judged, asked } = await send(services.hubspot, endpoint);
    assert.deepEqual(asked, ['content-type']);
    assert.deepEqual([judged.verdict, judged.message], ['received', 'Thanks for submitting the form.']);
  });
  test('names the field in its words', async () => {
    const { judged } = await send(services.hubspot, endpoint, nobody);
    assert.deepEqual(judged, { verdict: 'invalid', pointers: ['/email'], message: "Error in 'fields.email'. Invalid email address" });
  });
  test('a request without a name has an empty one', async () => {
    assert.equal((await send(services.hubspot, endpoint, { name: undefined })).judged.verdict, 'received');
  });
  test('a body of the shop\'s own with a field that the form lacks', async () => {
    const body = { fields: [{ objectTypeId: '0-1', name: 'serial', value: { $text: '{/serials}' } }] };
    const { judged } = await send(services.hubspot, { ...endpoint, body });
    assert.equal(judged.verdict, 'refused');
  });
});

describe('Zendesk', () => {
  const endpoint = { preset: 'zendesk' };
  test('makes a request, whose number the buyer gets', async () => {
    const { judged, seen } = await send(services.zendesk, endpoint);
    assert.deepEqual([judged.verdict, judged.receipt.id, judged.confirmed], ['received', '35436', false]);
    const { comment } = JSON.parse(seen.at(-1).text).request;
    for (const part of ['N-1042', 'Lamp “Fjord” LAMP-7', 'SN 1, SN 2', 'Größe 42', KEY]) assert.ok(comment.body.includes(part), part);
  });
  test('knows a requester by the address alone', async () => {
    const { seen } = await send(services.zendesk, endpoint, { name: undefined });
    assert.equal(JSON.parse(seen.at(-1).text).request.requester.name, 'mara@example.com');
  });
  test('says that the address is wrong', async () => {
    const { judged } = await send(services.zendesk, endpoint, nobody);
    assert.deepEqual([judged.verdict, judged.pointers], ['invalid', ['/email']]);
    assert.match(judged.message, /not properly formatted$/);
  });
});

describe('Medusa', () => {
  const endpoint = {
    preset: 'medusa',
    headers: pairs({ 'X-Publishable-Api-Key': 'pk_01JD' }),
    settings: pairs({ shipping_option: 'so_01JD' }),
  };
  test('makes a return', async () => {
    const { judged, seen } = await send(services.medusa, endpoint);
    assert.deepEqual([judged.verdict, judged.receipt.id], ['received', 'return_01JD']);
    assert.equal(JSON.parse(seen.at(-1).text).items[0].quantity, 2);
  });
  test('wants the item and the key of the store', async () => {
    const facts = { case: 'return', buyer: { country: 'DE' } };
    assert.equal((await send(services.medusa, endpoint, { facts })).judged.verdict, 'refused');
    assert.equal((await send(services.medusa, { ...endpoint, headers: [] })).judged.verdict, 'refused');
  });
});

describe('Shopify', () => {
  const endpoint = { preset: 'shopify', headers: pairs({ Authorization: '{meta:customer-token}' }) };
  const meta = { getAttribute: (name) => ({ name: 'customer-token', content: 'shcat_7' })[name] };
  before(() => Object.assign(globalThis, { document: {}, Document: { prototype: { querySelectorAll: () => [meta] } } }));
  after(() => {
    delete globalThis.document;
    delete globalThis.Document;
  });
  test('asks for a return with the token that the page has', async () => {
    const { judged } = await send(services.shopify, endpoint);
    assert.deepEqual([judged.verdict, judged.receipt.id], ['received', '#1001-R1']);
  });
  test('notes are cut to what it takes', async () => {
    assert.equal((await send(services.shopify, endpoint, { message: 'ü'.repeat(900) })).judged.verdict, 'received');
  });
  test('errors stand in an answer with status 200', async () => {
    const { request } = outgoing();
    const facts = { ...request.facts, item: { ...request.facts.item, quantity: 4 } };
    const { judged } = await send(services.shopify, endpoint, { facts });
    assert.deepEqual(judged, { verdict: 'invalid', pointers: ['/facts/item/quantity'], message: 'Only 3 can be returned' });
  });
  test('a buyer who is not signed in', async () => {
    const { judged } = await send(services.shopify, { ...endpoint, headers: [] });
    assert.equal(judged.verdict, 'refused');
  });
});
