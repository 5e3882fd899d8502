/** The engine's answer, with its reasons. Member order is the order of the bytes. */
import type {
  Act, Alternative, Basis, BasisPoints, CaseType, CivilDate, Confidence, Currency, DayKind, DifferencePaid, FactName,
  FeeKind, GuaranteeTerms, Method, MethodTerms, Note, Otherwise, OutboundFreight, Party, PaymentKind, Proof, RefundLineKind, RefundStart, RefusalReason, Remedy, RuleOutcome,
  StartEvent, StateFact, Status, Trait,
} from './generated/documents.js';
import type { ClockSource } from './types.js';

/** Money of a verdict: whole minor units, negative for a deduction. */
export interface Amount {
  minor: number;
  currency: Currency;
}

/** A last day. */
export interface Deadline {
  /** Without roll-over; the one to tell the buyer first. */
  safe: CivilDate;
  /** With roll-over; never earlier than `safe`. */
  legal: CivilDate;
}

/** Something the buyer may do, from law or from the shop. */
export interface Entitlement {
  basis: Basis;
  /** Id of the rule or of the citation. */
  source: string;
  /** For law: how sure. */
  confidence?: Confidence;
  /** First offer first. */
  remedies: Remedy[];
  chosen_by?: Party;
  starts_on: StartEvent;
  /** The day of that event, when known. */
  started?: CivilDate;
  /** First day to act, when there is a wait. */
  opens_on?: CivilDate;
  /** Absent when unlimited or not yet known. */
  deadline?: Deadline;
  /** Length as the source states it. */
  days?: number;
  /** How `days` are counted. */
  day_kind: DayKind;
  /** Length as the source states it. */
  months?: number;
  /** What must be done by the last day, when telling the shop is not enough. */
  done_by?: Act;
  unlimited: boolean;
  /** Terms for being late, when they hold today. */
  late?: { until?: CivilDate; keeps: BasisPoints };
  conditions: { state: StateFact; holds?: boolean; otherwise: Otherwise }[];
  return_freight?: { payer: Party; amount?: Amount };
  outbound_freight?: OutboundFreight;
  refund?: RefundEstimate;
  fees?: FeeKind[];
  /** What those come to, when no money comes back that they are taken off. */
  charges?: RefundLine[];
  refund_clock?: RefundClock;
  /** Last day to send the goods when the request is made today. */
  send_by?: CivilDate;
  methods?: Method[];
  proof?: Proof[];
  /** What helps but is not needed. */
  helpful_proof?: Proof[];
  /** What the ways back ask of the buyer. */
  method_terms?: MethodTerms[];
  /** Units it is for, when not all that were asked about. */
  quantity?: number;
  /** Store credit instead of money, with the shop's bonus. */
  credit?: RefundEstimate;
  /** Last day of credit or coupon, when the day of issue is known. */
  credit_valid_until?: CivilDate;
  /** The difference, for an exchange: what comes back and how, or what is to pay. */
  exchange?: { back?: Amount; paid_as?: DifferencePaid; to_pay?: Amount };
  /** What a new appointment costs. */
  rebooking_fee?: Amount;
  /** Last days by remedy, where they differ. */
  remedy_ends?: { remedy: Remedy; last_day: CivilDate }[];
  guarantee?: GuaranteeTerms;
  /** Last day to register that guarantee. */
  register_by?: CivilDate;
  needs_person: boolean;
}

/** One line of a refund; negative for a deduction. */
export interface RefundLine {
  kind: RefundLineKind;
  amount: Amount;
}

/** Money back, line by line. */
export interface RefundEstimate {
  lines: RefundLine[];
  /** The sum of the lines, never below zero. */
  total: Amount;
  /** How the total comes back, when a part goes back to a gift card. */
  parts?: { to: PaymentKind; amount: Amount }[];
}

/** When the money is back. */
export interface RefundClock {
  within_days: number;
  day_kind: DayKind;
  counts_from: RefundStart;
  /** The day, when it counts from the notice and that is given today. */
  by?: CivilDate;
  /** Whether the shop may wait for the goods or proof of sending. */
  may_withhold: boolean;
}

/** A layer that says no, and why. */
export interface Refusal {
  basis: Basis;
  source: string;
  reason: RefusalReason;
  deadline?: Deadline;
  opens_on?: CivilDate;
  condition?: StateFact;
  goods?: Trait;
  /** Units it is about, when not all that were asked about. */
  quantity?: number;
}

/** The better of law and shop, question by question, for a request made today. */
export interface Best {
  last_day?: CivilDate;
  last_day_basis?: Basis;
  return_freight?: Party;
  return_freight_basis?: Basis;
  refund?: Amount;
  refund_basis?: Basis;
}

/** The answer for one item, one case, one moment. */
export interface Verdict {
  case: CaseType;
  status: Status;
  /** Best first. */
  entitlements: Entitlement[];
  refusals: Refusal[];
  best: Best;
  /** The one that settles most first. */
  missing_facts: { fact: FactName; state?: StateFact; settles: number }[];
  /** Rules that fit or might fit. */
  applied_rules: { id: string; outcome: RuleOutcome; because?: string }[];
  /** Never empty when the answer is no. */
  alternatives: Alternative[];
  notes: Note[];
  /** SHA-256 of the policy's canonical JSON (RFC 8785) without annotations, hex. */
  policy_hash: string;
  at: string;
  clock: ClockSource;
  today: CivilDate;
}
