/** The custom elements, for TypeScript and for editors. */
import type { FailureCode } from './shell/failure.js';
import type { CaseType, Status } from './generated/documents.js';

export type { FailureCode };

/** Settings by script; each wins over the attribute of its name. */
export interface AfterSalesOptions {
  policy?: string;
  /** Hash of the policy, `sha256-…`: another text counts as none. */
  'policy-integrity'?: string;
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
  /** Of schema.org, such as `OutOfStock`: what is not there is not promised for a day. */
  availability?: string;
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
  /** Request: what it is about, such as `return` or `repair`; the buyer is not asked then. */
  case?: string;
  /** `drawer` or `dialog`: a button that opens the element, instead of the element itself. */
  display?: string;
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
  readonly decision: AfterSalesDecidedDetail | undefined;
}

/** Detail of `after-sales:ready`. */
export interface AfterSalesReadyDetail {
  /** The element's name without `after-sales-`. */
  kind: 'promise' | 'policy' | 'check' | 'request' | 'withdrawal' | 'status';
}

/** Detail of `after-sales:decided`. */
export interface AfterSalesDecidedDetail {
  case: CaseType;
  status: Status;
}

/** Detail of `after-sales:submit`. Cancel the event to send the request yourself. */
export interface AfterSalesSubmitDetail {
  /** Of this request alone: two requests with one key are one. */
  key: string;
  /** The request with what the buyer entered. */
  body: object;
}

/** Detail of `after-sales:submitted`. */
export interface AfterSalesSubmittedDetail {
  /** Number of the case; empty when the shop's system gives none. */
  id: string;
  /** Whether the shop has confirmed that it has the request. */
  confirmed: boolean;
}

/** Detail of `after-sales:error`. */
export interface AfterSalesErrorDetail {
  /**
   * The page's script: see {@link FailureCode}. The widget: `policy` and `config` with findings, `pack`, `now`; for
   * a request `invalid`, `not_sent`, `unknown`.
   */
  code: FailureCode | 'case_missing' | 'case_unknown' | 'case_unreachable' | 'policy' | 'config' | 'pack' | 'now' | 'invalid' | 'not_sent' | 'unknown';
  message: string;
  findings?: { path: string; code: string }[];
}

/** What the law asks of a page: prescribed words, and notices and marks that the shop puts inside. */
export type AfterSalesDutyElement = HTMLElement;

/** A case on the shop's own page. */
export interface AfterSalesStatusElement extends HTMLElement {
  /** The case: its address for programs, the address of its page, or its token. Wins over the attribute. */
  case: string | null;
}

/** An element that needs no widget: it has attributes and events only. */
export type AfterSalesLightElement = HTMLElement;

/** Detail of `after-sales:finding`: what an `<after-sales-duty>` misses, for the shop's owner. */
export interface AfterSalesDutyFinding {
  /** What to do about each stands in the README under its name. */
  code:
    | 'country_missing'
    | 'place_missing'
    | 'date_unreadable'
    | 'not_loaded'
    | 'href_missing'
    | 'text_missing'
    | 'image_missing'
    | 'image_failed'
    | 'alternative_missing'
    | 'link_missing'
    | 'language_unsaid'
    | 'language_other'
    | 'distorted'
    | 'colours_changed';
  /** A hint may be all right: the shop may say it in a place that the element does not see. */
  severity: 'warning' | 'hint';
  /** What was wrong in the element's own settings, or why something was not loaded. */
  detail?: string;
  /** Identifier of the label, `DE.label.notice`; no label for mistakes in the element's settings. */
  label?: string;
  /** What is owed, in English. */
  text?: string;
  /** Where, in English. */
  where?: string;
  /** Act and article. */
  citation?: string;
  /** A page about it. */
  url?: string;
}

/** Detail of `after-sales:asked`. What was asked stays with the buyer. */
export interface AfterSalesAskedDetail {
  /** `unsure` when a person was named instead of an answer. */
  outcome: 'answered' | 'unsure' | 'empty';
  /** What the answers are about, such as `return` or `refund`; `faq` for an answer that the shop wrote. */
  topics: string[];
}

declare global {
  interface HTMLElementTagNameMap {
    'after-sales-promise': AfterSalesElement;
    'after-sales-policy': AfterSalesElement;
    'after-sales-check': AfterSalesElement;
    'after-sales-request': AfterSalesElement;
    'after-sales-withdrawal': AfterSalesElement;
    'after-sales-duty': AfterSalesDutyElement;
    'after-sales-status': AfterSalesStatusElement;
    'after-sales-help': AfterSalesLightElement;
  }
  interface GlobalEventHandlersEventMap {
    'after-sales:ready': CustomEvent<AfterSalesReadyDetail>;
    'after-sales:decided': CustomEvent<AfterSalesDecidedDetail>;
    'after-sales:submit': CustomEvent<AfterSalesSubmitDetail>;
    'after-sales:submitted': CustomEvent<AfterSalesSubmittedDetail>;
    'after-sales:error': CustomEvent<AfterSalesErrorDetail>;
    'after-sales:asked': CustomEvent<AfterSalesAskedDetail>;
    'after-sales:finding': CustomEvent<AfterSalesDutyFinding>;
  }
}
