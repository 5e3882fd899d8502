// The services whose form is known, a row each; what the policy says besides wins. Where each form is documented
// stands in `crates/policy/docs/endpoint.md`.
import type { Preset } from '../generated/documents.js';

/** A service's form: the members of an endpoint, and what only presets have. */
export interface Row {
  /** It echoes key and digest, as the desk does, and can be asked for a key. */
  readonly receipt?: true;
  /** It takes the header `Idempotency-Key`. */
  readonly key?: true;
  /** Its yes is a page. */
  readonly html?: true;
  /** What follows the address; `{name}` is a setting. */
  readonly path?: string;
  /** The buyer finishes it. */
  readonly way?: 'mailto' | 'copy';
  readonly format?: 'form';
  readonly cors?: 'simple' | 'same-origin';
  readonly body?: unknown;
  readonly success?: object;
  readonly answer?: object;
  readonly errors?: object;
}

const from = (...pointers: string[]) => ({ $from: pointers });

/** For people: no words of our own, since only the shop knows its language. What may be cut comes last. */
const TEXT = `{/order_reference}
{/facts/item/title} {/facts/item/sku}
{/name} {/email}
{/wanted}
{/serials}

{/message}

{/key}

{/statement_shown}`;
const SUBJECT = { $text: '{/order_reference} {/facts/item/title}' };

/** For every form without a body of its own: the members that people read, and the whole request in one field. */
export const FLAT = {
  email: from('/email'),
  name: from('/name'),
  order_reference: from('/order_reference'),
  case: from('/facts/case'),
  item: from('/facts/item/title'),
  sku: from('/facts/item/sku'),
  quantity: from('/facts/item/quantity'),
  reason: from('/facts/event/reason'),
  remedy: from('/remedy'),
  wanted: from('/wanted'),
  serials: { $text: '{/serials}' },
  message: from('/message'),
  statement_shown: from('/statement_shown'),
  key: from('/key'),
  request: from('#body'),
};

const field = (name: string, value: object) => ({ objectTypeId: '0-1', name, value: { ...value, $else: '' } });

const RETURN = `mutation AfterSales($orderId: ID!, $requestedLineItems: [RequestedLineItemInput!]!) {
  orderRequestReturn(orderId: $orderId, requestedLineItems: $requestedLineItems) {
    return { id name status }
    userErrors { code field message }
  }
}`;

const ORDER = from('/facts/item/attributes/order_id', '/order_reference');
const LINE = from('/facts/item/attributes/line_item_id');
const QUANTITY = { $from: '/facts/item/quantity', $else: 1 };

export const PRESETS: Readonly<Record<Preset, Row>> = {
  desk: { receipt: true, key: true },
  woocommerce: { receipt: true, key: true, answer: { message: '/message' }, errors: { list: '/data/params' } },
  webhook: { key: true },
  formspree: {
    format: 'form',
    cors: 'simple',
    success: { at: '/next' },
    errors: { pointer: '/field', message: '/message' },
  },
  netlify: { format: 'form', cors: 'same-origin', html: true, body: { 'form-name': from('#form'), ...FLAT } },
  zapier: { format: 'form', cors: 'simple', success: { at: '/status', is: 'success' } },
  hubspot: {
    path: '/{portal}/{form}',
    body: {
      fields: [
        field('email', from('/email')),
        field('firstname', from('/name')),
        field('message', { $text: TEXT }),
      ],
    },
    success: { status: [200] },
    answer: { message: '/inlineMessage' },
    errors: {
      pointer: '/message',
      message: '/message',
      fields: [
        { theirs: 'fields.email', ours: '/email' },
        { theirs: 'fields.firstname', ours: '/name' },
        { theirs: 'fields.message', ours: '/message' },
      ],
    },
  },
  zendesk: {
    body: {
      request: {
        requester: { name: from('/name', '/email'), email: from('/email') },
        subject: SUBJECT,
        comment: { body: { $text: TEXT } },
      },
    },
    success: { status: [201], at: '/request/id' },
    answer: { id: '/request/id' },
    errors: {
      list: '/details',
      message: '/0/description',
      fields: [
        { theirs: 'requester', ours: '/email' },
        { theirs: 'email', ours: '/email' },
        { theirs: 'comment', ours: '/message' },
      ],
    },
  },
  medusa: {
    body: {
      order_id: ORDER,
      items: [{ id: LINE, quantity: QUANTITY, reason_id: from('#reason_id'), note: from('/message') }],
      return_shipping: { option_id: from('#shipping_option') },
      note: { $text: TEXT },
    },
    success: { status: [200], at: '/return/id' },
    answer: { id: '/return/id' },
  },
  shopify: {
    body: {
      query: RETURN,
      variables: {
        orderId: ORDER,
        requestedLineItems: [
          {
            lineItemId: LINE,
            quantity: QUANTITY,
            returnReasonDefinitionId: from('#reason_id'),
            customerNote: { $text: '{/message}', $most: 300 },
          },
        ],
      },
    },
    success: { status: [200], at: '/data/orderRequestReturn/return/id' },
    answer: { id: '/data/orderRequestReturn/return/name' },
    errors: {
      list: '/data/orderRequestReturn/userErrors',
      pointer: '/field',
      message: '/message',
      fields: [
        { theirs: 'orderId', ours: '/order_reference' },
        { theirs: 'requestedLineItems.0.quantity', ours: '/facts/item/quantity' },
        { theirs: 'requestedLineItems.0.customerNote', ours: '/message' },
      ],
    },
  },
  mailto: { way: 'mailto', body: { $text: TEXT } },
  copy: { way: 'copy', body: { $text: TEXT } },
};

/** The subject of a mail that the buyer sends. */
export const MAIL_SUBJECT = SUBJECT;
