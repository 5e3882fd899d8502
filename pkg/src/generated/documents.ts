// Generated from the Rust types by `cargo xtask codegen`. Do not edit.

/** Remarks and editor hints, allowed in every object; they carry no meaning. */
export interface Annotations {
  $schema?: string;
  $comment?: unknown;
  [remark: `x_${string}`]: unknown;
}

export type Alternative =
  | "ask_shop"
  | "report_defect"
  | "use_guarantee"
  | "exchange"
  | "return_bundle"
  | "wait_until_open"
  | "return_instead";

export type Answer =
  | "accept"
  | "refuse"
  | "ask_person";

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
  /** Tier at this shop. */
  tier?: string | null;
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
  | "cancellation";

/** A day, YYYY-MM-DD. */
export type CivilDate = string;

/** Something that must hold of the item. */
export interface Condition extends Annotations {
  /** Proof that turns a refusal into a question for a person. */
  lifted_by?: Proof[];
  /** What happens when the answer is no. */
  otherwise: Otherwise;
  /** The question, answered yes when it holds. */
  state: StateFact;
}

export type Confidence =
  | "low"
  | "medium"
  | "high";

/** One way to reach a person. */
export interface Contact extends Annotations {
  /** Opening hours in the shop's zone, as the shop would write them. */
  hours?: string | null;
  /** What kind. */
  kind: ContactKind;
  /** The address, number or link. */
  value: string;
}

export type ContactKind =
  | "email"
  | "phone"
  | "page"
  | "post";

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

/** How long delivery usually takes, counted from the order. */
export interface DeliveryEstimate extends Annotations {
  /** Calendar or working days. */
  day_kind?: DayKind;
  /** Fewest days. */
  least_days: number;
  /** Most days; the promise line counts from this one. */
  most_days: number;
}

export type Disclosure =
  | "withdrawal_information"
  | "return_cost_told"
  | "policy_before_payment"
  | "clause_on_final_screen"
  | "no_return_confirmed_per_order"
  | "digital_consent_confirmed"
  | "guarantee_excluded";

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

/** What happened after the purchase. */
export interface Event extends Annotations {
  /** Day the buyer declared; today when left out. */
  declared_on?: CivilDate | null;
  /** Day the fault was or could be noticed. */
  noticed_on?: CivilDate | null;
  /** Day the seller was first asked. */
  seller_contacted_on?: CivilDate | null;
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
  | "seller";

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

/** A charge. Either a share of the price or an amount. */
export interface Fee extends Annotations {
  /** Fixed amount. */
  amount?: Money | null;
  /** Why. */
  kind: FeeKind;
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
  | "late";

export type FindingCode =
  | "json_syntax"
  | "too_large"
  | "too_deep"
  | "duplicate_key"
  | "unknown_field"
  | "missing_field"
  | "wrong_type"
  | "unknown_word"
  | "bad_value"
  | "unknown_version"
  | "duplicate_rule"
  | "rule_tie"
  | "window_length"
  | "rule_incomplete"
  | "season_order"
  | "currency_mix"
  | "law_not_held"
  | "below_law"
  | "disclosure_unknown"
  | "case_without_rule"
  | "no_contact"
  | "rule_shadowed";

/** The item. */
export interface Item extends Annotations {
  /** Attributes of the shop's system. */
  attributes?: Attribute[];
  /** The bundle it was sold in. */
  bundle?: Bundle | null;
  /** Category paths. */
  categories?: string[];
  /** Price paid for one unit, discounts taken off. */
  price?: Money | null;
  /** Product id of the shop's system. */
  product?: string | null;
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
  /** Name, for the sentences. */
  title?: string | null;
  /** What it is, in the words that law and shops use. */
  traits?: Trait[];
}

/** What coming late costs: the share of the price kept up to `until_days_late`. */
export interface LateStep extends Annotations {
  /** Share of the price that the shop keeps. */
  keeps: BasisPoints;
  /** Days after the last day up to which this step holds; open when left out. */
  until_days_late?: number | null;
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
  /** How many are allowed. */
  most: number;
  /** Per what. */
  per: Per;
}

export type Method =
  | "mail_with_label"
  | "mail_own"
  | "drop_off"
  | "store"
  | "pick_up"
  | "no_shipment";

/** An amount in whole minor units. */
export interface Money extends Annotations {
  currency: Currency;
  minor: number;
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
  | "diminished_value";

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
  /** Whether this item has arrived; `false` while it is on its way. */
  arrived?: boolean | null;
  /** Channel: `web`, `store`, `phone`. */
  channel?: string | null;
  /** Day this item was handed over. */
  delivered_on?: CivilDate | null;
  /** What this buyer was told, where it differs from the policy file. */
  disclosures?: DisclosureAnswer[];
  /** Returns already made from this order. */
  earlier_returns?: number | null;
  /** Last day of the delivery estimate. */
  estimated_delivery_on?: CivilDate | null;
  /** Day the first item was handed over. */
  first_delivered_on?: CivilDate | null;
  /** Delivery charge paid for this item. */
  freight_paid?: Money | null;
  /** Day the last item was handed over. */
  last_delivered_on?: CivilDate | null;
  /** Day of the order. */
  ordered_on?: CivilDate | null;
  /** Day of payment. */
  paid_on?: CivilDate | null;
  /** Where it was bought, for rules of a state. */
  place?: Place | null;
  /** Day the buyer confirmed receipt. */
  receipt_confirmed_on?: CivilDate | null;
  /** Services paid that are done: set-up, installation. */
  services_paid?: Money | null;
  /** Day the goods left. */
  shipped_on?: CivilDate | null;
  /** What standard delivery would have cost. */
  standard_freight?: Money | null;
}

export type Otherwise =
  | "refuse"
  | "ask_person"
  | "store_credit"
  | "exchange_only"
  | "reduced_refund";

export type OutboundFreight =
  | "none"
  | "standard"
  | "all";

export type Party =
  | "buyer"
  | "shop";

export type Per =
  | "order"
  | "buyer";

/** ISO 3166-1 or 3166-2 code. */
export type Place = string;

/** One shop's whole policy: who the shop is and what it promises. */
export interface PolicyDocument extends Annotations {
  /** How long delivery takes, for the dated promise before purchase. */
  delivery?: DeliveryEstimate | null;
  /** How the law of the buyer's country is shown. */
  law?: LawDisplay;
  /** The promises. One rule governs per case and item: the narrowest scope wins. */
  rules: Rule[];
  /** The shop. */
  shop: Shop;
  /** Version of this format: 1. */
  version: number;
}

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
  | "photo_id";

export type RefundLineKind =
  | "price"
  | "outbound_freight"
  | "restocking"
  | "collection"
  | "handling"
  | "late"
  | "return_label"
  | "bundle_discount";

export type RefundStart =
  | "notice"
  | "goods_back"
  | "inspection";

/** Money back. */
export interface RefundTerms extends Annotations {
  /** From when. */
  counts_from?: RefundStart;
  /** Calendar or working days. */
  day_kind?: DayKind;
  /** Delivery charges that come back. */
  outbound_freight?: OutboundFreight;
  /** Days until the money is back. */
  within_days?: number | null;
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
  | "no_rule";

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
  | "send_missing";

/** Who pays the way back. */
export interface ReturnFreight extends Annotations {
  /** What it costs when taken off the refund. */
  amount?: Money | null;
  /** Who pays. */
  payer: Party;
  /** Sales tax on that amount. */
  tax?: BasisPoints | null;
}

/** One promise of the shop. */
export interface Rule extends Annotations {
  /** What it says; `accept` when left out. */
  answer?: Answer;
  /** Parts of a bundle. */
  bundle?: BundleRule;
  /** Cases it answers. */
  cases: CaseType[];
  /** Who chooses among the remedies. */
  chosen_by?: Party | null;
  /** What must hold of the item. */
  conditions?: Condition[];
  /** Extra credit when the buyer takes store credit. */
  credit_bonus?: BasisPoints | null;
  /** What the shop charges. */
  fees?: Fee[];
  /** Name of the rule, unique in the file; the verdict refers to it. */
  id: string;
  /** What coming late costs, in order; without steps a late request is refused. */
  late?: LateStep[];
  /** How often. */
  limits?: Limit[];
  /** How the goods may travel. */
  methods?: Method[];
  /** Waits before the buyer may act; the latest counts. */
  opens?: Opening[];
  /** What the buyer shows. */
  proof?: Proof[];
  /** Money back: when and how much of the delivery charge. */
  refund?: RefundTerms;
  /** What the buyer gets, the shop's first offer first. */
  remedies?: Remedy[];
  /** The way back. */
  return_freight?: ReturnFreight | null;
  /** Items, buyers and orders it is about; everything when left out. */
  scope?: Scope;
  /** Days after the request within which the goods must be sent. */
  send_within_days?: number | null;
  /** How long. With several windows the latest last day counts. */
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
  /** How many times this order was already returned from. */
  earlier_returns?: CountRange | null;
  /** Orders of these days. */
  ordered?: DateRange | null;
  /** Subdivisions and countries of the buyer; a subdivision is narrower. */
  places?: Place[];
  /** Unit prices. */
  price?: PriceRange | null;
  /** Product ids of the shop's system. */
  products?: string[];
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
  /** Items with any of these traits. */
  traits?: Trait[];
}

/** Orders of a season keep a fixed last day when that is later than the window's own. */
export interface Season extends Annotations {
  /** Fixed last day. */
  last_day: CivilDate;
  /** First day of order. */
  ordered_from: CivilDate;
  /** Last day of order. */
  ordered_until: CivilDate;
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
  /** Languages the shop answers in, BCP 47. */
  languages?: string[];
  /** Countries the shop sells to; `check` reads the rules against their law. */
  markets?: Place[];
  /** Name as buyers know it. */
  name: string;
  /** The full policy page. */
  policy_url?: SafeUrl | null;
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
  | "later_of_purchase_and_delivery";

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
  | "not_started";

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
  | "non_durable";

/** How long the buyer may act. Exactly one length is given. */
export interface Window extends Annotations {
  /** Whether the start day is day 0 or day 1. */
  counting?: Counting;
  /** Calendar or working days. */
  day_kind?: DayKind;
  /** Length in days (or nights: night N ends on day N). */
  days?: number | null;
  /** Event to count from when the day of `starts_on` is not known. */
  fallback?: StartEvent | null;
  /** Length in months; the same day number, or the last day of a shorter month. */
  months?: number | null;
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
