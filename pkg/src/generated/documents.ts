// Generated from the Rust types by `cargo xtask codegen`. Do not edit.

/** Remarks and editor hints, allowed in every object; they carry no meaning. */
export interface Annotations {
  $schema?: string;
  $comment?: unknown;
  [remark: `x_${string}`]: unknown;
}

export type Act =
  | "notice"
  | "sent"
  | "received";

/** A request of a buyer to the shop. No account, no bank details, nothing the case does not need. */
export interface AfterSalesRequest extends Annotations {
  /** Where the shop answers. */
  email: string;
  /** What the buyer told and was asked. */
  facts: Facts;
  /** 32 hex digits made when the form opened; the same over every retry. */
  key: string;
  /** Language of the page, BCP 47; the shop answers in it. */
  locale: string;
  /** In the buyer's own words. */
  message?: string | null;
  /** Name, when the buyer gave it. */
  name?: string | null;
  /** Number of the order as the buyer knows it. */
  order_reference: string;
  /** Photos that follow, each sent under its hash once the request is stored. */
  photos?: Photo[];
  /** Hash of the policy that the widget decided by. */
  policy_hash: string;
  /** What the buyer wishes. */
  remedy?: Remedy | null;
  /** Serial numbers of the items, as they stand on them. */
  serials?: string[];
  /** The verdict in the words that the buyer read. */
  statement_shown: string;
  /** What the buyer wants instead of what came: another size, the item that was ordered. */
  wanted?: string | null;
}

export type Alternative =
  | "ask_shop"
  | "report_defect"
  | "use_guarantee"
  | "exchange"
  | "return_bundle"
  | "wait_until_open"
  | "return_instead"
  | "ask_repair"
  | "order_spare_part"
  | "complain";

export type Answer =
  | "accept"
  | "refuse"
  | "ask_person";

/** Where details stand in an answer: JSON Pointers. */
export interface AnswerPlaces extends Annotations {
  /** The number of the case. */
  id?: string | null;
  /** Words for the buyer. */
  message?: string | null;
  /** When the request was stored. */
  received_at?: string | null;
  /** The page where the buyer follows the case. */
  status_url?: string | null;
}

/** A rule that was looked at. */
export interface AppliedRule {
  /** The scope member that decided, in the words of the document. */
  because?: string;
  /** Its id. */
  id: string;
  /** How it fared. */
  outcome: RuleOutcome;
}

/** A service at a fixed time, such as installation. */
export interface AppointmentTerms extends Annotations {
  /** Share of the price that the shop keeps when told later. */
  keeps?: BasisPoints;
  /** Hours before the appointment up to which it may be cancelled or moved free of charge. */
  notice_hours: number;
  /** Share of the price that a new appointment costs when told later. */
  rebooking?: BasisPoints;
}

/** One attribute of an item. */
export interface Attribute extends Annotations {
  /** Name. */
  name: string;
  /** Value. */
  value: string;
}

/** An attribute with one of these values. */
export interface AttributeIs extends Annotations {
  /** Name of the attribute. */
  name: string;
  /** Values that fit. */
  values: string[];
}

export type Basis =
  | "law"
  | "shop";

/** Hundredths of a percent: 1500 is 15 %. */
export type BasisPoints = number;

/** The better of law and shop on one question, for a request made today. */
export interface Best {
  /** Later last day. */
  last_day?: CivilDate;
  /** Whose day that is. */
  last_day_basis?: Basis;
  /** Largest refund estimate of today. */
  refund?: Money;
  /** Whose estimate that is. */
  refund_basis?: Basis;
  /** Who pays the way back today. */
  return_freight?: Party;
  /** Whose rule that is. */
  return_freight_basis?: Basis;
}

export type BodyFormat =
  | "json"
  | "form"
  | "multipart"
  | "text";

/** A bundle and how much of it goes back. */
export interface Bundle extends Annotations {
  /** Discount given because of the bundle. */
  discount?: Money | null;
  /** Whether all its parts go back. */
  whole: boolean;
}

export type BundleRule =
  | "any_part"
  | "deduct_discount"
  | "whole_only";

/** Who bought. */
export interface Buyer extends Annotations {
  /** Counts the shop keeps, for its limits. */
  counters?: Counter[];
  /** Country of habitual residence, or a subdivision such as `US-CA`. */
  country: Place;
  /** Customer groups of the shop's system. */
  groups?: string[];
  /** The buyer, or who was given the item. */
  role?: Role | null;
  /** Tier at this shop. */
  tier?: string | null;
  /** What is known of the buyer in general: bought for a business, flagged. */
  traits?: Trait[];
}

export type CaseType =
  | "return"
  | "exchange"
  | "defect"
  | "damaged"
  | "wrong"
  | "missing"
  | "late"
  | "guarantee"
  | "cancellation"
  | "withdrawal"
  | "repair"
  | "complaint"
  | "trade_in"
  | "spare_part";

/** A day, YYYY-MM-DD. */
export type CivilDate = string;

/** A minute in the shop's zone, YYYY-MM-DDTHH:MM. */
export type CivilMinute = string;

export type ClockSource =
  | "device"
  | "server";

export type Combine =
  | "latest"
  | "earliest";

/** Something that must hold of the item. */
export interface Condition extends Annotations {
  /** Proof that turns a refusal into a question for a person. */
  lifted_by?: Proof[];
  /** What happens when the answer is no. */
  otherwise: Otherwise;
  /** The question, answered yes when it holds. */
  state: StateFact;
}

/** A condition and what is known of it. */
export interface ConditionState {
  /** The answer, when known. */
  holds?: boolean;
  /** What a "no" leads to. */
  otherwise: Otherwise;
  /** The question. */
  state: StateFact;
}

export type Confidence =
  | "low"
  | "medium"
  | "high";

/** One way to reach a person. */
export interface Contact extends Annotations {
  /** What kind. */
  kind: ContactKind;
  /** Languages spoken there, BCP 47; those of the shop when left out. */
  languages?: string[];
  /** When a person answers, in the shop's zone. */
  open?: OpenHours[];
  /** Hours within which the shop promises a first answer. */
  reply_hours?: number | null;
  /** The address, number or link. */
  value: string;
}

export type ContactKind =
  | "email"
  | "phone"
  | "page"
  | "post";

export type CorsProfile =
  | "preflight"
  | "simple"
  | "same-origin"
  | "no-cors";

/** A count of the buyer from `least` to `most`, both included. A count that is not known is none. */
export interface CountIs extends Annotations {
  /** Name of the count in the facts. */
  counter: string;
  /** Smallest number that fits. */
  least?: number | null;
  /** Largest number that fits. */
  most?: number | null;
}

/** Whole numbers from `least` to `most`, both included. */
export interface CountRange extends Annotations {
  /** Smallest number that fits. */
  least?: number | null;
  /** Largest number that fits. */
  most?: number | null;
}

/** A count that the shop keeps of this buyer or order. */
export interface Counter extends Annotations {
  /** How many so far. */
  count: number;
  /** Over how many days; the whole time when left out. */
  days?: number | null;
  /** Name, as the policy's limits use it. */
  name: string;
}

export type Counting =
  | "start_day_excluded"
  | "start_day_included";

/** ISO 4217 code. */
export type Currency = string;

/** Days from `from` to `until`, both included. */
export interface DateRange extends Annotations {
  /** First day that fits. */
  from?: CivilDate | null;
  /** Last day that fits. */
  until?: CivilDate | null;
}

export type DayKind =
  | "calendar"
  | "business";

/** A last day, safe and legal. */
export interface Deadline {
  /** Last day with roll-over; never earlier than `safe`. */
  legal: CivilDate;
  /** Last day without roll-over; the one to tell the buyer first. */
  safe: CivilDate;
}

/** How long delivery usually takes, counted from the order. */
export interface DeliveryEstimate extends Annotations {
  /** Calendar or working days. */
  day_kind?: DayKind;
  /** Fewest days. */
  least_days: number;
  /** Most days, not fewer than `least_days`; the promise line counts from this one. */
  most_days: number;
}

export type DifferencePaid =
  | "original"
  | "gift_card"
  | "kept";

export type Disclosure =
  | "withdrawal_information"
  | "return_cost_told"
  | "policy_before_payment"
  | "clause_on_final_screen"
  | "no_return_confirmed_per_order"
  | "digital_consent_confirmed"
  | "guarantee_excluded"
  | "contract_information"
  | "contract_copy"
  | "exclusion_told"
  | "direct_marketing"
  | "used_term_agreed";

/** Whether this buyer was told something. */
export interface DisclosureAnswer extends Annotations {
  /** Whether. */
  told: boolean;
  /** What. */
  what: Disclosure;
}

/** Whether the shop tells its buyers something. */
export interface DisclosureFact extends Annotations {
  /** Whether it is told. */
  told: boolean;
  /** What is told. */
  what: Disclosure;
}

export type DisputeKind =
  | "shop_team"
  | "mediator"
  | "adr_body"
  | "authority"
  | "arbitration"
  | "court";

/** One step of the complaint ladder. */
export interface DisputeStep extends Annotations {
  /** What kind. */
  kind: DisputeKind;
  /** Name of the body. */
  name: string;
  /** Regions whose buyers may go there; everywhere when left out. */
  places?: Place[];
  /** Its page. */
  url?: SafeUrl | null;
  /** Months after the complaint within which it must be asked. */
  within_months?: number | null;
}

/** Where requests go. */
export interface Endpoint extends Annotations {
  /** Where details stand in the answer. */
  answer?: AnswerPlaces | null;
  /** The body: constants, and `$from`, `$text` and `$each` for values of the request. The request as it is when left out. */
  body?: Json | null;
  /** What the endpoint allows pages of other origins. */
  cors?: CorsProfile | null;
  /** Where errors stand in the answer. */
  errors?: ErrorPlaces | null;
  /** How the body is written. */
  format?: BodyFormat | null;
  /** Headers that anybody may read: never a secret. */
  headers?: NameValue[];
  /** Address that tells whether a request of a key is known; `{key}` stands for the key. */
  look_up?: SafeUrl | null;
  /** The method; POST when left out. */
  method?: HttpMethod | null;
  /** The service; the desk when left out. */
  preset?: Preset | null;
  /** Details that the preset asks for. Anybody may read them: never a secret. */
  settings?: NameValue[];
  /** When an answer means that the endpoint has the request. */
  success?: SuccessTest | null;
  /** Longest time for one call, in seconds; 20 when left out, at most 120. */
  timeout_seconds?: number | null;
  /** The address; `https:` or a path on the shop's site. For the preset `mailto` a mail link. */
  url: SafeUrl;
}

/** Something the buyer may do, from law or from the shop. */
export interface Entitlement {
  /** Law or shop. */
  basis: Basis;
  /** What those come to, when no money comes back that they are taken off. */
  charges?: RefundLine[];
  /** Who chooses among them. */
  chosen_by?: Party;
  /** Conditions, met, unmet-but-softened, or open. */
  conditions: ConditionState[];
  /** For law: how sure. */
  confidence?: Confidence;
  /** Store credit instead of money, with the shop's bonus. */
  credit?: RefundEstimate;
  /** Last day of credit or coupon, when the day of issue is known. */
  credit_valid_until?: CivilDate;
  /** Whether those are calendar or working days. */
  day_kind: DayKind;
  /** Length in days as the source states it, for sentences without a date. */
  days?: number;
  /** Last day to act; absent when unlimited or not yet known. */
  deadline?: Deadline;
  /** What must be done by the last day, when telling the shop is not enough. */
  done_by?: Act;
  /** The difference, for an exchange. */
  exchange?: ExchangeEstimate;
  /** Fees by kind that the buyer should see even when the price is unknown. */
  fees?: FeeKind[];
  /** So many of them come first; the others follow when those fail (Dir. (EU) 2019/771 Art. 13). Absent: all at once. */
  first_step?: number;
  /** The kind of voluntary guarantee. */
  guarantee?: GuaranteeTerms;
  /** What helps but is not needed. */
  helpful_proof?: Proof[];
  /** Terms for being late, when they hold today. */
  late?: LateTerms;
  /** What the ways back ask of the buyer. */
  method_terms?: MethodTerms[];
  /** How the goods may travel. */
  methods?: Method[];
  /** Length in months as the source states it. */
  months?: number;
  /** A person decides on this one. */
  needs_person: boolean;
  /** First day to act, when there is a wait. */
  opens_on?: CivilDate;
  /** Delivery charges that come back. */
  outbound_freight?: OutboundFreight;
  /** What the buyer shows. */
  proof?: Proof[];
  /** Units it is for, when not all that were asked about. */
  quantity?: number;
  /** What a new appointment costs. */
  rebooking_fee?: Money;
  /** Money, when the price is known and money is a remedy. */
  refund?: RefundEstimate;
  /** When the money is back. */
  refund_clock?: RefundClock;
  /** Last day to register that guarantee. */
  register_by?: CivilDate;
  /** What the buyer gets, first offer first. */
  remedies: Remedy[];
  /** Last days by remedy, where they differ. */
  remedy_ends?: RemedyEnd[];
  /** The way back. */
  return_freight?: Freight;
  /** Last day to send the goods when the request is made today. */
  send_by?: CivilDate;
  /** Rule id, or id of the citation. */
  source: string;
  /** The day of that event, when known. */
  started?: CivilDate;
  /** The period counts from this event. */
  starts_on: StartEvent;
  /** What is done, in order. */
  steps?: Step[];
  /** No end. */
  unlimited: boolean;
}

/** Where errors stand in an answer. */
export interface ErrorPlaces extends Annotations {
  /** Names of fields there and here. */
  fields?: FieldName[];
  /** JSON Pointer to the list of errors, or to an object with an error for each field. */
  list?: string | null;
  /** JSON Pointer in one error to its words. */
  message?: string | null;
  /** JSON Pointer in one error to the name of the field. */
  pointer?: string | null;
}

/** What happened after the purchase. */
export interface Event extends Annotations {
  /** Day the credit or coupon was issued. */
  credit_issued_on?: CivilDate | null;
  /** Minute the buyer declared, in the shop's zone, where hours count. */
  declared_at?: CivilMinute | null;
  /** Day the buyer declared; today when left out. */
  declared_on?: CivilDate | null;
  /** Attributes of what the buyer wants instead. */
  exchange_attributes?: Attribute[];
  /** Price of what the buyer wants instead, for an exchange. */
  exchange_price?: Money | null;
  /** Last day of the further time that the buyer gave the shop to deliver. */
  extra_time_until?: CivilDate | null;
  /** How many of them did not mend it. */
  failed_repairs?: number | null;
  /** How it travels back, when chosen. */
  method?: Method | null;
  /** Day the fault was or could be noticed. */
  noticed_on?: CivilDate | null;
  /** Why, when the buyer says so. */
  reason?: Reason | null;
  /** Day the buyer last asked for or agreed to a repair. */
  repair_asked_on?: CivilDate | null;
  /** Day the goods came back from that repair. */
  repaired_on?: CivilDate | null;
  /** Repairs made under the law's liability so far. */
  repairs?: number | null;
  /** Day the seller was first asked. */
  seller_contacted_on?: CivilDate | null;
}

/** What an exchange for something dearer or cheaper means in money. */
export interface ExchangeEstimate {
  /** The new item is cheaper: this comes back. */
  back?: Money;
  /** By what it comes back. */
  paid_as?: DifferencePaid;
  /** The new item is dearer: the buyer pays this. */
  to_pay?: Money;
}

/** What an exchange for something dearer or cheaper means. */
export interface ExchangeTerms extends Annotations {
  /** How the difference comes back when the new item is cheaper. */
  cheaper: DifferencePaid;
  /** The buyer may pay the difference to a dearer item. */
  dearer?: boolean;
  /** Attributes in which the new item must be like the old one: `size`. They answer the condition `same_kind`; where one is not known, the buyer is asked. */
  same?: string[];
}

export type FactName =
  | "ordered_on"
  | "paid_on"
  | "shipped_on"
  | "delivered_on"
  | "first_delivered_on"
  | "last_delivered_on"
  | "receipt_confirmed_on"
  | "estimated_delivery_on"
  | "activated_on"
  | "noticed_on"
  | "seller_contacted_on"
  | "state"
  | "tier"
  | "subdivision"
  | "category"
  | "price"
  | "attribute"
  | "earlier_returns"
  | "seller"
  | "replacement_delivered_on"
  | "reason"
  | "role"
  | "order_state"
  | "order_value"
  | "method"
  | "appointment_at"
  | "quantity"
  | "document_on";

/** The facts of one item of one purchase, for one question. */
export interface Facts extends Annotations {
  /** Answers about the state of the item. */
  answers?: StateAnswer[];
  /** The buyer. */
  buyer: Buyer;
  /** What the buyer is dealing with. */
  case: CaseType;
  /** What happened since. */
  event?: Event;
  /** The item. */
  item?: Item;
  /** The order. */
  order?: Order;
  /** What the buyer can show. */
  proof?: Proof[];
}

/** A question buyers ask. */
export interface Faq extends Annotations {
  /** The answer. */
  answer: Text;
  /** Cases it belongs to; all when left out. */
  cases?: CaseType[];
  /** The question. */
  question: Text;
}

/** A charge: a share of the price or an amount. With neither, the buyer is told of it and no amount is taken off. */
export interface Fee extends Annotations {
  /** Fixed amount. */
  amount?: Money | null;
  /** Never more than this. */
  cap?: Money | null;
  /** Only when the buyer acts on these days after the start of the window; always when left out. */
  days?: CountRange | null;
  /** Why. */
  kind: FeeKind;
  /** Only for these ways back; all when left out. */
  methods?: Method[];
  /** For each unit, not once for all. */
  per_unit?: boolean;
  /** Only for buyers in these places; all when left out. */
  places?: Place[];
  /** Share of the price. */
  share?: BasisPoints | null;
  /** Not charged when one of these holds. */
  waived_if?: StateFact[];
  /** Not charged when both purchase and return are in one of these places. */
  waived_in?: Place[];
}

export type FeeKind =
  | "restocking"
  | "collection"
  | "handling"
  | "late"
  | "rebooking"
  | "inspection"
  | "packaging";

/** A field by the name that the endpoint gives it. */
export interface FieldName extends Annotations {
  /** JSON Pointer into the request. */
  ours: string;
  /** Its name in the endpoint's errors. */
  theirs: string;
}

export type FindingCode =
  | "json_syntax"
  | "too_large"
  | "too_deep"
  | "too_many"
  | "duplicate_key"
  | "unknown_field"
  | "missing_field"
  | "wrong_type"
  | "unknown_word"
  | "bad_value"
  | "unknown_version"
  | "unknown_locale"
  | "duplicate_rule"
  | "rule_tie"
  | "window_length"
  | "rule_incomplete"
  | "season_order"
  | "secret_exposed"
  | "endpoint_setting"
  | "endpoint_profile"
  | "endpoint_relay"
  | "endpoint_pointer"
  | "endpoint_unsure"
  | "unknown_region"
  | "insecure_url"
  | "currency_mix"
  | "contradiction"
  | "law_not_held"
  | "below_law"
  | "exclusion_without_basis"
  | "fee_against_law"
  | "freight_against_law"
  | "disclosure_unknown"
  | "disclosure_untold"
  | "refund_against_law"
  | "forbidden_words"
  | "closed_platform"
  | "withdrawal_unreachable"
  | "duty_open"
  | "duty_coming"
  | "duty_conditional"
  | "duty_unsure"
  | "duty_unknown"
  | "case_without_rule"
  | "item_without_rule"
  | "no_contact"
  | "text_missing"
  | "no_dispute_route"
  | "rule_shadowed";

/** Who pays the way back. */
export interface Freight {
  /** Taken off the refund, when known. */
  amount?: Money;
  /** Who pays. */
  payer: Party;
}

export type Giver =
  | "shop"
  | "maker"
  | "insurer";

/** A voluntary guarantee, beside the law's. */
export interface GuaranteeTerms extends Annotations {
  /** Who stands behind it. */
  giver: Giver;
  /** What it costs, when it is bought. */
  price?: Money | null;
  /** Days after the purchase within which it must be registered. */
  register_within_days?: number | null;
  /** Whether it goes to the next owner. */
  transferable?: boolean;
  /** Its terms. */
  url?: SafeUrl | null;
}

/** A manual, guide or film. */
export interface Guide extends Annotations {
  /** Cases it helps with; all when left out. */
  cases?: CaseType[];
  /** Categories it is about; all when left out. */
  categories?: string[];
  /** What it is. */
  kind: GuideKind;
  /** Its title. */
  title: Text;
  /** Where it lies. */
  url: SafeUrl;
}

export type GuideKind =
  | "manual"
  | "guide"
  | "video";

export type HttpMethod =
  | "POST"
  | "PUT";

/** The item. */
export interface Item extends Annotations {
  /** Units that went back, or are asked for, already. */
  already_returned?: number | null;
  /** Attributes of the shop's system. */
  attributes?: Attribute[];
  /** Units bought. */
  bought?: number | null;
  /** The bundle it was sold in. */
  bundle?: Bundle | null;
  /** Category paths. */
  categories?: string[];
  /** Collections of the shop's system. */
  collections?: string[];
  /** Counts the shop keeps of this product, for its limits. */
  counters?: Counter[];
  /** Share of an order discount that the price of one unit does not show yet. */
  discount?: Money | null;
  /** Months that such an item can be expected to last, where that is known. */
  expected_months?: number | null;
  /** Price paid for one unit, discounts taken off. */
  price?: Money | null;
  /** Product id of the shop's system. */
  product?: string | null;
  /** Product type of the shop's system. */
  product_type?: string | null;
  /** Units concerned; 1 when left out. */
  quantity?: number | null;
  /** Marketplace seller. */
  seller?: string | null;
  /** Country the seller ships from. */
  seller_country?: Place | null;
  /** Stock keeping unit. */
  sku?: string | null;
  /** Tags of the shop's system. */
  tags?: string[];
  /** Tax on that price, where prices are shown without it. */
  tax?: Money | null;
  /** Name, for the sentences. */
  title?: string | null;
  /** What it is, in the words that law and shops use. */
  traits?: Trait[];
  /** Usual price of one unit, when it was sold for less. */
  usual_price?: Money | null;
  /** Variant id of the shop's system. */
  variant?: string | null;
  /** Brand or vendor. */
  vendor?: string | null;
}

/** Any JSON value; numbers are whole. */
export type Json = unknown;

/** What coming late costs: the share of the price kept up to `until_days_late`. */
export interface LateStep extends Annotations {
  /** Share of the price that the shop keeps. */
  keeps: BasisPoints;
  /** Days after the last day up to which this step holds; open when left out. */
  until_days_late?: number | null;
}

/** A step of the ladder for coming late that holds today. */
export interface LateTerms {
  /** Basis points of the price that the shop keeps. */
  keeps: BasisPoints;
  /** Last day of this step; open when left out. */
  until?: CivilDate;
}

/** How the law of the buyer's country is shown. */
export interface LawDisplay extends Annotations {
  /** Law below this confidence is not shown as law; `medium` when left out. */
  least_confidence?: Confidence;
}

/** At most `most` times. */
export interface Limit extends Annotations {
  /** Name of the count in the facts, for example `returned_mattresses`. */
  counter: string;
  /** Only the count over that many days; the facts name the same number. */
  days?: number | null;
  /** How many are allowed. */
  most: number;
  /** Per what: the counters of the order, the buyer or the item are read. */
  per: Per;
  /** The count is of units, so that those of a request that are still below it may go; else it is of requests, and a request goes as a whole or not at all. */
  units?: boolean;
}

export type Method =
  | "mail_with_label"
  | "mail_own"
  | "drop_off"
  | "store"
  | "pick_up"
  | "no_shipment"
  | "kiosk"
  | "service_point";

/** What a way back asks of the buyer. */
export interface MethodTerms extends Annotations {
  /** The way. */
  method: Method;
  /** The buyer packs the item. */
  packaging_needed?: boolean;
  /** Only there; everywhere when left out. */
  places?: Place[];
  /** A label must be printed. */
  printer_needed?: boolean;
  /** Where it is arranged. */
  url?: SafeUrl | null;
}

/** A fact to ask for. */
export interface MissingFact {
  /** Which. */
  fact: FactName;
  /** How many open points the answer settles; the list is sorted by it. */
  settles: number;
  /** For the fact `state`: which question. */
  state?: StateFact;
}

/** An amount in whole minor units. */
export interface Money extends Annotations {
  currency: Currency;
  minor: number;
}

/** A name and its value. */
export interface NameValue extends Annotations {
  /** The name. */
  name: string;
  /** The value. */
  value: string;
}

export type Note =
  | "law_not_held"
  | "law_may_give_more"
  | "device_clock"
  | "holidays_unknown"
  | "delivery_assumed"
  | "legal_day_later"
  | "fault_presumed"
  | "fault_to_show"
  | "depends_on_item"
  | "diminished_value"
  | "older_policy"
  | "policy_of_order"
  | "reasonable_time"
  | "extra_time";

/** Hours of some days, in the shop's zone. */
export interface OpenHours extends Annotations {
  /** The days. */
  days: Weekday[];
  /** First minute. */
  from: TimeOfDay;
  /** Minute it closes; not earlier than `from`. */
  until: TimeOfDay;
}

/** The buyer must wait: acting is possible from `days` after the event. */
export interface Opening extends Annotations {
  /** Days to wait; 0 is the day itself. */
  days: number;
  /** What the wait counts from. */
  starts_on: StartEvent;
}

/** The order. */
export interface Order extends Annotations {
  /** Day of first activation. */
  activated_on?: CivilDate | null;
  /** Time of the appointment, in the shop's zone. */
  appointment_at?: CivilMinute | null;
  /** Whether this item has arrived; `false` while it is on its way. */
  arrived?: boolean | null;
  /** What delivery cost the shop. */
  carrier_cost?: Money | null;
  /** Channel: `web`, `store`, `phone`. */
  channel?: string | null;
  /** Counts the shop keeps of this order, for its limits. */
  counters?: Counter[];
  /** Day this item was handed over. */
  delivered_on?: CivilDate | null;
  /** What this buyer was told, where it differs from the policy file. */
  disclosures?: DisclosureAnswer[];
  /** Discount codes used. */
  discount_codes?: string[];
  /** Day the buyer got the contract, or its confirmation in writing, to keep. */
  document_on?: CivilDate | null;
  /** Import duties paid for this item. */
  duties_paid?: Money | null;
  /** Returns already made from this order. */
  earlier_returns?: number | null;
  /** Last day of the delivery estimate. */
  estimated_delivery_on?: CivilDate | null;
  /** Day the first item was handed over. */
  first_delivered_on?: CivilDate | null;
  /** Delivery charge paid for this item. */
  freight_paid?: Money | null;
  /** Day the buyer was told of the right to change their mind, when that was after the order. */
  informed_on?: CivilDate | null;
  /** Number of items in it. */
  items?: number | null;
  /** Price, before vouchers, of what the buyer keeps. */
  kept?: Money | null;
  /** Day the last item was handed over. */
  last_delivered_on?: CivilDate | null;
  /** Price of a free gift that does not come back. */
  missing_gift?: Money | null;
  /** Day of the order. */
  ordered_on?: CivilDate | null;
  /** Day of payment. */
  paid_on?: CivilDate | null;
  /** What was paid, by what. */
  payments?: Payment[];
  /** Where it was bought, for rules of a state. */
  place?: Place | null;
  /** Day the buyer confirmed receipt. */
  receipt_confirmed_on?: CivilDate | null;
  /** Day the replacement or the exchanged item was handed over. */
  replacement_delivered_on?: CivilDate | null;
  /** Services paid that are done: set-up, installation. */
  services_paid?: Money | null;
  /** Day the goods left. */
  shipped_on?: CivilDate | null;
  /** What standard delivery would have cost. */
  standard_freight?: Money | null;
  /** How far it is. */
  state?: OrderState | null;
  /** Tags of the order. */
  tags?: string[];
  /** What is known of the order: a gift, a subscription. */
  traits?: Trait[];
  /** Price of the whole order. */
  value?: Money | null;
  /** Voucher on the whole order, not yet taken off the prices. */
  voucher?: Money | null;
}

export type OrderState =
  | "placed"
  | "in_preparation"
  | "shipped"
  | "delivered";

export type Otherwise =
  | "refuse"
  | "ask_person"
  | "store_credit"
  | "exchange_only"
  | "reduced_refund"
  | "gift_card"
  | "reduced_or_sent_back";

export type OutboundFreight =
  | "none"
  | "standard"
  | "all";

export type PageFindingCode =
  | "page_item_missing"
  | "page_item_unclear"
  | "page_country_missing"
  | "page_assumed"
  | "page_price"
  | "page_value";

export type Party =
  | "buyer"
  | "shop";

/** An earlier version of the policy. An order keeps the promises of the day it was placed. */
export interface PastVersion extends Annotations {
  /** First day of order that it was for. */
  from: CivilDate;
  /** Its rules, when they are carried here. */
  rules?: Rule[];
  /** SHA-256 of the canonical form of that document, lower-case hex. */
  sha256?: string | null;
  /** Last day of order that it was for. */
  until: CivilDate;
  /** Where the whole document lies, when they are not. */
  url?: SafeUrl | null;
}

/** One payment for the order. */
export interface Payment extends Annotations {
  /** How much. */
  amount: Money;
  /** What kind. */
  kind: PaymentKind;
  /** The shop's name for it: `paypal`, `invoice`. */
  method?: string | null;
}

export type PaymentKind =
  | "original"
  | "gift_card"
  | "store_credit";

export type Per =
  | "order"
  | "buyer"
  | "product";

/** A photo that follows the request. */
export interface Photo extends Annotations {
  /** Its size in bytes. */
  bytes: PhotoBytes;
  /** Its media type. */
  kind: PhotoKind;
  /** SHA-256 of its bytes, 64 hex digits in lower case; the photo is sent under this name. */
  sha256: string;
}

/** Size of a photo in bytes. */
export type PhotoBytes = number;

export type PhotoKind =
  | "image/jpeg"
  | "image/png"
  | "image/webp";

/** ISO 3166-1 or 3166-2 code. */
export type Place = string;

export type PointKind =
  | "store"
  | "drop_off"
  | "service"
  | "repairer";

/** One shop's whole policy: who the shop is and what it promises. */
export interface PolicyDocument extends Annotations {
  /** How long delivery takes, for the dated promise before purchase. */
  delivery?: DeliveryEstimate | null;
  /** The complaint ladder, first step first. */
  disputes?: DisputeStep[];
  /** Where requests go, when not to the desk. */
  endpoint?: Endpoint | null;
  /** Questions buyers ask, with the shop's answers. */
  faq?: Faq[];
  /** Manuals, guides and films. */
  guides?: Guide[];
  /** Earlier versions, for orders placed while they held. */
  history?: PastVersion[];
  /** How the law of the buyer's country is shown. */
  law?: LawDisplay;
  /** The promises. One rule governs per case and item: the narrowest scope wins. */
  rules: Rule[];
  /** Stores, drop-off points, service points and repairers. */
  service_points?: ServicePoint[];
  /** The shop. */
  shop: Shop;
  /** First day of order that this version is for; every order when left out. */
  valid_from?: CivilDate | null;
  /** Version of this format: 1. */
  version: number;
}

export type Preset =
  | "desk"
  | "webhook"
  | "formspree"
  | "netlify"
  | "hubspot"
  | "zendesk"
  | "zapier"
  | "medusa"
  | "woocommerce"
  | "shopify"
  | "mailto"
  | "copy";

/** Unit prices from `least` to `most`, both included. */
export interface PriceRange extends Annotations {
  /** Lowest price that fits. */
  least?: Money | null;
  /** Highest price that fits. */
  most?: Money | null;
}

export type Proof =
  | "receipt"
  | "photos"
  | "video"
  | "serial_number"
  | "medical_certificate"
  | "photo_id"
  | "gift_receipt"
  | "disposal_photo";

export type Reason =
  | "too_small"
  | "too_large"
  | "not_as_expected"
  | "no_longer_needed"
  | "better_price"
  | "ordered_by_mistake"
  | "arrived_late"
  | "poor_quality"
  | "not_tolerated"
  | "other";

/** When money is back. */
export interface RefundClock {
  /** The day, when `counts_from` is the notice, given today, or a day that is known. */
  by?: CivilDate;
  /** From when. */
  counts_from: RefundStart;
  /** Calendar or working days. */
  day_kind: DayKind;
  /** Whether the shop may wait for the goods or proof of sending. */
  may_withhold: boolean;
  /** Days; 0 is at once. */
  within_days: number;
}

/** Money back, line by line; `total` is the sum of `lines`, never below zero. */
export interface RefundEstimate {
  /** The lines. */
  lines: RefundLine[];
  /** How the total comes back, when it was paid by more than one kind of money. */
  parts?: RefundPart[];
  /** Their sum. */
  total: Money;
}

/** One line of a refund; deductions are negative. */
export interface RefundLine {
  /** How much. */
  amount: Money;
  /** What. */
  kind: RefundLineKind;
}

export type RefundLineKind =
  | "price"
  | "outbound_freight"
  | "restocking"
  | "collection"
  | "handling"
  | "late"
  | "return_label"
  | "bundle_discount"
  | "discount_share"
  | "voucher"
  | "tax"
  | "duties"
  | "services"
  | "free_delivery"
  | "free_gift"
  | "rebooking"
  | "inspection"
  | "packaging"
  | "bonus";

/** A part of a refund. */
export interface RefundPart {
  /** How much. */
  amount: Money;
  /** By what it comes back. */
  to: PaymentKind;
}

export type RefundStart =
  | "notice"
  | "goods_back"
  | "inspection"
  | "estimated_delivery";

/** Money back. */
export interface RefundTerms extends Annotations {
  /** From when. */
  counts_from?: RefundStart;
  /** Calendar or working days. */
  day_kind?: DayKind;
  /** Import duties come back. */
  duties?: boolean;
  /** Orders from this value were delivered free; when what is kept falls below it, the shop's cost of delivery is taken off. */
  free_delivery_from?: Money | null;
  /** A gift card pays what is kept first; what is left of it comes back on a card. */
  gift_card_pays_kept?: boolean;
  /** The value of a free gift that is not sent back is taken off. */
  missing_gift?: boolean;
  /** Delivery charges that come back. */
  outbound_freight?: OutboundFreight;
  /** Paid services, such as installation, come back. */
  services?: boolean;
  /** What becomes of a voucher on the order. */
  voucher?: VoucherRule;
  /** Days until the money is back. */
  within_days?: number | null;
}

/** A layer that says no, and why. */
export interface Refusal {
  /** Law or shop. */
  basis: Basis;
  /** The condition that does not hold. */
  condition?: StateFact;
  /** The last day, when known. */
  deadline?: Deadline;
  /** The trait that the law or the rule excludes. */
  goods?: Trait;
  /** The first day, when there is a wait. */
  opens_on?: CivilDate;
  /** Units it is about, when not all that were asked about. */
  quantity?: number;
  /** Why. */
  reason: RefusalReason;
  /** Rule id, or id of the citation; empty when there is no rule. */
  source: string;
}

export type RefusalReason =
  | "period_over"
  | "not_yet"
  | "rule_refuses"
  | "legal_exception"
  | "condition_fails"
  | "limit_reached"
  | "bundle_whole"
  | "no_legal_right"
  | "no_rule"
  | "already_returned"
  | "not_late";

/** A named group of places. */
export interface Region extends Annotations {
  /** Name, as scopes use it. */
  name: string;
  /** Its places. */
  places: Place[];
}

export type Remedy =
  | "refund_original"
  | "store_credit"
  | "gift_card"
  | "exchange"
  | "replacement"
  | "repair"
  | "price_reduction"
  | "keep_item_refund"
  | "termination"
  | "send_missing"
  | "exchange_same"
  | "exchange_variant"
  | "coupon"
  | "donate"
  | "trade_in_credit"
  | "spare_part"
  | "reply";

/** The last day of one remedy, where they differ. */
export interface RemedyEnd {
  /** Its last day. */
  last_day: CivilDate;
  /** The remedy. */
  remedy: Remedy;
}

/** Who pays the way back. Of several, the first that fits holds. */
export interface ReturnFreight extends Annotations {
  /** What it costs when taken off the refund; left out, the buyer pays the carrier. */
  amount?: Money | null;
  /** Only when the order was returned from that often before. */
  earlier_returns?: CountRange | null;
  /** Only for these ways back; all when left out. */
  methods?: Method[];
  /** Who pays. */
  payer: Party;
  /** Only for buyers in these places; all when left out. */
  places?: Place[];
  /** Sales tax on that amount. */
  tax?: BasisPoints | null;
}

export type Role =
  | "buyer"
  | "receiver";

/** One promise of the shop. */
export interface Rule extends Annotations {
  /** What it says; `accept` when left out. */
  answer?: Answer;
  /** For a service at a fixed time. */
  appointment?: AppointmentTerms | null;
  /** Parts of a bundle. */
  bundle?: BundleRule;
  /** Cases it answers. */
  cases: CaseType[];
  /** Who chooses among the remedies. */
  chosen_by?: Party | null;
  /** Which of several windows counts; the latest when left out. */
  combine?: Combine;
  /** What must hold of the item. */
  conditions?: Condition[];
  /** Extra credit when the buyer takes store credit, as a share of the refund. */
  credit_bonus?: BasisPoints | null;
  /** Days that credit or a coupon can be used. */
  credit_valid_days?: number | null;
  /** What an exchange for something dearer or cheaper means. */
  exchange?: ExchangeTerms | null;
  /** What the shop charges. */
  fees?: Fee[];
  /** For the case `guarantee`: what kind of promise it is. */
  guarantee?: GuaranteeTerms | null;
  /** What helps but is not needed. */
  helpful_proof?: Proof[];
  /** Name of the rule, unique in the file; the verdict refers to it. */
  id: string;
  /** Up to this price the money comes back and the buyer keeps the item. */
  keep_item_up_to?: Money | null;
  /** What coming late costs, in order; without steps a late request is refused. */
  late?: LateStep[];
  /** How often. */
  limits?: Limit[];
  /** What those ways ask of the buyer. */
  method_terms?: MethodTerms[];
  /** How the goods may travel. */
  methods?: Method[];
  /** Above this price a person decides. */
  most_value?: Money | null;
  /** Waits before the buyer may act; the latest counts. */
  opens?: Opening[];
  /** What the buyer must show. */
  proof?: Proof[];
  /** Money back: when and how much of the delivery charge. */
  refund?: RefundTerms;
  /** The rule in the shop's own words, where the format cannot say it better. */
  remark?: Text | null;
  /** What the buyer gets, the shop's first offer first. */
  remedies?: Remedy[];
  /** The way back. */
  return_freight?: ReturnFreight[];
  /** Items, buyers and orders it is about; everything when left out. */
  scope?: Scope;
  /** Days after the request within which the goods must be sent. */
  send_within_days?: number | null;
  /** How long. With several windows `combine` says which last day counts. */
  window?: Window[];
}

export type RuleOutcome =
  | "governs"
  | "outranked"
  | "out_of_scope"
  | "undecided";

/** A link that a page may show. */
export type SafeUrl = string;

/** What a rule is about. Every member that is there must hold; an empty scope is everything. Two rules that both fit are compared member by member in the order of this list: the first member that only one of them names decides for that one. Equal rules are an error of `check`. */
export interface Scope extends Annotations {
  /** Attributes with one of the listed values: brand, carrier, grade. */
  attributes?: AttributeIs[];
  /** Category paths such as `electronics/cameras`; a longer path is narrower. */
  categories?: string[];
  /** Channels: `web`, `store`, `phone`. */
  channels?: string[];
  /** Collections of the shop's system. */
  collections?: string[];
  /** Counts that the shop keeps of the buyer. */
  counts?: CountIs[];
  /** Discounts, as a share of the usual price. */
  discount?: ShareRange | null;
  /** Discount codes used. */
  discount_codes?: string[];
  /** How many times this order was already returned from. */
  earlier_returns?: CountRange | null;
  /** Customer groups of the shop's system, block and allow lists among them. */
  groups?: string[];
  /** How it travels back. */
  methods?: Method[];
  /** Numbers of items in the order. */
  order_items?: CountRange | null;
  /** How far the order is. */
  order_states?: OrderState[];
  /** Tags of the order. */
  order_tags?: string[];
  /** Values of the whole order. */
  order_value?: PriceRange | null;
  /** Orders of these days. */
  ordered?: DateRange | null;
  /** Payment methods used. */
  payment_methods?: string[];
  /** Subdivisions and countries of the buyer; a subdivision is narrower. */
  places?: Place[];
  /** Unit prices. */
  price?: PriceRange | null;
  /** Product ids of the shop's system. */
  products?: string[];
  /** Units concerned. */
  quantity?: CountRange | null;
  /** Why the buyer sends it back. */
  reasons?: Reason[];
  /** Named groups of places from `shop.regions`. */
  regions?: string[];
  /** Who asks: the buyer, or who was given it. */
  roles?: Role[];
  /** Countries the seller ships from. */
  seller_countries?: Place[];
  /** Sellers on a marketplace. */
  sellers?: string[];
  /** Stock keeping units. */
  skus?: string[];
  /** Items in one of these states, as the buyer answers. */
  states?: StateIs[];
  /** Tags of the shop's system. */
  tags?: string[];
  /** Tiers of the buyer. */
  tiers?: string[];
  /** Items, orders or buyers with any of these traits. */
  traits?: Trait[];
  /** Product types of the shop's system. */
  types?: string[];
  /** Variant ids of the shop's system. */
  variants?: string[];
  /** Brands or vendors. */
  vendors?: string[];
}

/** Orders of a season have a fixed last day or another length, when that ends later than the window's own. */
export interface Season extends Annotations {
  /** Length in days, counted as the window counts. */
  days?: number | null;
  /** Fixed last day. */
  last_day?: CivilDate | null;
  /** First day of order. */
  ordered_from: CivilDate;
  /** Last day of order. */
  ordered_until: CivilDate;
}

/** A place that helps buyers. */
export interface ServicePoint extends Annotations {
  /** Postal address, one line. */
  address?: string | null;
  /** What it does. */
  kind: PointKind;
  /** Its name. */
  name: string;
  /** Regions it serves; everywhere when left out. */
  places?: Place[];
  /** Whether the parcel may come without box or label. */
  takes_unpacked?: boolean;
  /** Its page. */
  url?: SafeUrl | null;
}

/** Shares from `least` to `most`, both included. */
export interface ShareRange extends Annotations {
  /** Smallest share that fits. */
  least?: BasisPoints | null;
  /** Largest share that fits. */
  most?: BasisPoints | null;
}

/** Who sells. */
export interface Shop extends Annotations {
  /** How to reach a person. */
  contacts?: Contact[];
  /** Country of establishment, ISO 3166-1. */
  country: Place;
  /** Currency of the amounts in this file, ISO 4217. */
  currency: Currency;
  /** What the shop tells its buyers, where law hangs on it. Left out means "not stated". */
  disclosures?: DisclosureFact[];
  /** Duties by law that page, papers and process meet: `label.notice` everywhere, `DE.label.notice` there. `check` names those that are open. */
  duties_met?: string[];
  /** Languages the shop answers in, BCP 47. */
  languages?: string[];
  /** Countries the shop sells to; `check` reads the rules against their law. */
  markets?: Place[];
  /** Name as buyers know it. */
  name: string;
  /** The full policy page. */
  policy_url?: SafeUrl | null;
  /** Named groups of places, for scopes: `eu`, `nordics`. */
  regions?: Region[];
  /** IANA zone in which the shop's days begin and end, for example `Europe/Berlin`. */
  time_zone: string;
}

export type StartEvent =
  | "purchased"
  | "paid"
  | "shipped"
  | "delivered"
  | "first_item_delivered"
  | "last_item_delivered"
  | "receipt_confirmed"
  | "estimated_delivery"
  | "activated"
  | "noticed"
  | "seller_contacted"
  | "later_of_purchase_and_delivery"
  | "replacement_delivered"
  | "document_received"
  | "later_of_document_and_delivery";

/** One answer about the state of the item. */
export interface StateAnswer extends Annotations {
  /** Whether it holds. */
  holds: boolean;
  /** The question. */
  state: StateFact;
}

export type StateFact =
  | "unused"
  | "unopened"
  | "tags_attached"
  | "seal_intact"
  | "complete"
  | "original_packaging"
  | "not_activated"
  | "data_erased"
  | "serial_number_matches"
  | "undamaged"
  | "clean"
  | "used_as_intended"
  | "original_buyer"
  | "fault_reaches_measure"
  | "not_started"
  | "proof_of_purchase"
  | "same_kind";

/** A state of the item. */
export interface StateIs extends Annotations {
  /** The answer that fits. */
  is: boolean;
  /** The question. */
  state: StateFact;
}

export type Status =
  | "eligible"
  | "eligible_if"
  | "needs_person"
  | "not_eligible"
  | "unknown";

/** A step, and its last day where there is one. */
export interface Step {
  /** Last day, the safe one. */
  by?: CivilDate;
  /** What is done. */
  step: StepKind;
}

export type StepKind =
  | "tell_shop"
  | "show_proof"
  | "get_ready"
  | "pay"
  | "hand_over"
  | "receive";

/** When an answer means that the endpoint has the request; all that is said must hold. */
export interface SuccessTest extends Annotations {
  /** JSON Pointer into the answer: something other than null, false or nothing must stand there. */
  at?: string | null;
  /** What must stand there exactly. */
  is?: Json | null;
  /** One of these statuses; any from 200 to 299 when left out. */
  status?: number[];
}

/** Words in one or more languages: BCP 47 tag to text. */
export type Text = Record<string, string>;

/** A time of day, HH:MM. */
export type TimeOfDay = string;

export type Trait =
  | "custom_made"
  | "perishable"
  | "sealed_hygiene"
  | "sealed_media"
  | "digital"
  | "newspaper"
  | "inseparably_mixed"
  | "market_price"
  | "dated_service"
  | "near_expiry_or_flawed"
  | "value_drops_on_use"
  | "used"
  | "final_sale"
  | "gift_card"
  | "oversized"
  | "hazardous"
  | "non_durable"
  | "gift"
  | "subscription_first"
  | "subscription_renewal"
  | "business_purchase"
  | "flagged_buyer"
  | "discounted"
  | "bundle_part"
  | "auction"
  | "service_performed"
  | "urgent_visit"
  | "alcohol_futures"
  | "food"
  | "medicine"
  | "body_worn"
  | "live"
  | "book"
  | "phone"
  | "tablet"
  | "computer"
  | "game_console"
  | "television"
  | "cooling_or_cooking"
  | "washing_appliance"
  | "household_appliance"
  | "electrical"
  | "long_life"
  | "listed_goods"
  | "protected_group"
  | "conversation"
  | "cash_on_delivery";

/** The answer for one item, one case, one moment. */
export interface Verdict {
  /** Next best ways; never empty when the answer is no. */
  alternatives: Alternative[];
  /** Shop rules that fit or might fit; the command `after-sales why` lists the others too. */
  applied_rules: AppliedRule[];
  /** The moment of the decision. */
  at: string;
  /** Better of law and shop, dimension by dimension. */
  best: Best;
  /** What was asked. */
  case: CaseType;
  /** Whose clock. */
  clock: ClockSource;
  /** What the buyer may do, best first. */
  entitlements: Entitlement[];
  /** Facts to ask for, the one that settles most first. */
  missing_facts: MissingFact[];
  /** What to read with it. */
  notes: Note[];
  /** SHA-256 of the policy's canonical JSON (RFC 8785) without annotations, hex. */
  policy_hash: string;
  /** Layers that say no. */
  refusals: Refusal[];
  /** The answer. */
  status: Status;
  /** The day of the decision. */
  today: CivilDate;
}

export type VoucherRule =
  | "shared"
  | "lost_below_value";

export type Weekday =
  | "monday"
  | "tuesday"
  | "wednesday"
  | "thursday"
  | "friday"
  | "saturday"
  | "sunday";

/** How long the buyer may act. Exactly one length is given. */
export interface Window extends Annotations {
  /** Whether the start day is day 0 or day 1. */
  counting?: Counting;
  /** Calendar or working days. */
  day_kind?: DayKind;
  /** Length in days (or nights: night N ends on day N). */
  days?: number | null;
  /** The window begins that many days after its event. */
  delay_days?: number | null;
  /** What must be done by the last day. */
  done_by?: Act;
  /** Event to count from when the day of `starts_on` is not known. */
  fallback?: StartEvent | null;
  /** Days that the shop waits beyond the window without saying so to the buyer's cost. */
  grace_days?: number | null;
  /** Length in months; the same day number, or the last day of a shorter month. */
  months?: number | null;
  /** Remedies this window is for; all of the rule's when left out. */
  remedies?: Remedy[];
  /** Whether a last day on a rest day moves to the next working day. */
  rolls_over?: boolean;
  /** Seasons that lengthen the window. */
  seasons?: Season[];
  /** What the window counts from. */
  starts_on: StartEvent;
  /** No end. */
  unlimited?: boolean;
  /** A fixed last day. */
  until?: CivilDate | null;
}
