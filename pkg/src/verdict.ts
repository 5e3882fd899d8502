/** The engine's answer, with its reasons. Member order is the order of the bytes. */
import type {
  Alternative, Basis, BasisPoints, CaseType, CivilDate, Confidence, Currency, DayKind, FactName, FeeKind, Method,
  Note, Otherwise, OutboundFreight, Party, Proof, RefundLineKind, RefundStart, RefusalReason, Remedy, RuleOutcome,
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
  unlimited: boolean;
  /** Terms for being late, when they hold today. */
  late?: { until?: CivilDate; keeps: BasisPoints };
  conditions: { state: StateFact; holds?: boolean; otherwise: Otherwise }[];
  return_freight?: { payer: Party; amount?: Amount };
  outbound_freight?: OutboundFreight;
  /** Line by line; `total` is the sum, never below zero. */
  refund?: { lines: { kind: RefundLineKind; amount: Amount }[]; total: Amount };
  fees?: FeeKind[];
  refund_clock?: RefundClock;
  /** Last day to send the goods when the request is made today. */
  send_by?: CivilDate;
  methods?: Method[];
  proof?: Proof[];
  needs_person: boolean;
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
  applied_rules: { id: string; outcome: RuleOutcome; because?: string }[];
  /** Never empty when the answer is no. */
  alternatives: Alternative[];
  notes: Note[];
  /** SHA-256 of the policy without insignificant white space, hex. */
  policy_hash: string;
  at: string;
  clock: ClockSource;
  today: CivilDate;
}
