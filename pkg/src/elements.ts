/** The custom elements, for TypeScript and for editors. */
import type { FailureCode } from './shell/failure.js';
import type { CaseType, Status } from './generated/documents.js';

export type { FailureCode };

/** Settings by script; each wins over the attribute of its name. */
export interface AfterSalesOptions {
  policy?: string;
  endpoint?: string;
  /** The buyer's country, ISO 3166-1. */
  country?: string;
  /** Part of the country, such as `CA` or `US-CA`. */
  subdivision?: string;
  lang?: string;
  sku?: string;
  title?: string;
  category?: string;
  /** Separated by spaces. */
  traits?: string;
  /** Minor units: 18900 is €189.00. */
  price?: string;
  currency?: string;
  'delivered-on'?: string;
  'ordered-on'?: string;
  mode?: string;
  theme?: string;
  /** Level of the element's headings, 1 to 5. */
  heading?: string;
  /** Address of a card made by `after-sales render --format card`. */
  card?: string;
  /** Withdrawal: what identifies the contract, the buyer's name and address, as far as the shop knows them. */
  reference?: string;
  name?: string;
  email?: string;
  /** Withdrawal: page of the function, when the element is only the way to it. */
  page?: string;
  /** For tests: the moment, RFC 3339. */
  now?: string;
  /** One order or a list of orders. */
  order?: object | undefined;
}

/** Every after-sales element. */
export interface AfterSalesElement extends HTMLElement {
  /** Sets settings by script. */
  configure(options: AfterSalesOptions): void;
  /** One order or a list of orders. */
  order: object | undefined;
  /** The answer on screen; `undefined` before there is one. */
  readonly decision: { case: CaseType; status: Status } | undefined;
}

/** Detail of `after-sales:error`. */
export interface AfterSalesErrorDetail {
  /**
   * The page's script: see {@link FailureCode}. The widget: `policy` and `config` with findings, `pack`, `now`; for
   * a request `invalid`, `not_sent`, `unknown`.
   */
  code: FailureCode | 'policy' | 'config' | 'pack' | 'now' | 'invalid' | 'not_sent' | 'unknown';
  message: string;
  findings?: { path: string; code: string }[];
}

declare global {
  interface HTMLElementTagNameMap {
    'after-sales-promise': AfterSalesElement;
    'after-sales-policy': AfterSalesElement;
    'after-sales-check': AfterSalesElement;
    'after-sales-withdrawal': AfterSalesElement;
  }
  interface GlobalEventHandlersEventMap {
    'after-sales:error': CustomEvent<AfterSalesErrorDetail>;
  }
}
