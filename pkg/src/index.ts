/**
 * The policy, the law and the sentences of a shop, in Node and in a page without a bundler.
 *
 * The module loads on the first call. Content that cannot be used is an answer with findings; only a
 * call that can never work throws.
 */
import { engine, packFor } from './engine.js';
import { member, policyText, text } from './input.js';
import { localTime } from './time.js';
import type { Facts, Item, Place, PolicyDocument } from './generated/documents.js';
import type { CheckResult, DecideOptions, DecideResult, Finding, RenderOptions, RenderResult } from './types.js';

export { AfterSalesUsageError } from './error.js';
export type * from './generated/documents.js';
export type * from './elements.js';
export type * from './types.js';
export type * from './verdict.js';

/**
 * Everything worth telling the shop about its policy, the law of its markets included.
 *
 * @throws {AfterSalesUsageError} when an argument has the wrong type or the module cannot be loaded
 */
export async function check(policy: string | PolicyDocument): Promise<CheckResult> {
  const document = policyText(policy);
  return (await engine()).check(document) as CheckResult;
}

/**
 * What the buyer may do, by the shop's policy and by the law of the buyer's country.
 *
 * @throws {AfterSalesUsageError} when an argument has the wrong type or the module cannot be loaded
 */
export async function decide(
  policy: string | PolicyDocument,
  facts: string | Facts,
  options: DecideOptions = {},
): Promise<DecideResult> {
  const document = policyText(policy);
  const known = text(facts, 'facts');
  const { now, clock, locale } = moment(options);
  const sdk = await engine();
  const pack = await packFor(locale);
  return withFinding(sdk.decide(document, known, now, clock, pack.text) as DecideResult, pack.finding);
}

/**
 * The policy in words for one item and one country, and the dated promise for an order placed now.
 *
 * @throws {AfterSalesUsageError} when an argument has the wrong type or the module cannot be loaded
 */
export async function render(policy: string | PolicyDocument, options: RenderOptions): Promise<RenderResult> {
  const document = policyText(policy);
  const { now, locale } = moment(options);
  const country = member(options, 'country', 'string', '') as Place;
  const item = (member(options, 'item', 'object') ?? {}) as Item;
  const facts: Facts = { case: 'return', buyer: { country }, item };
  const sdk = await engine();
  const pack = await packFor(locale);
  return withFinding(sdk.render(document, text(facts, 'item'), now, pack.text) as RenderResult, pack.finding);
}

/** Version of this build. */
export async function version(): Promise<string> {
  return (await engine()).version();
}

function moment(options: DecideOptions | RenderOptions) {
  const now = member(options, 'now', 'string');
  // A time that the caller names is the caller's word; the device's own clock may be wrong.
  const clock = member(options, 'clock', 'string', now === undefined ? 'device' : 'server');
  const locale = member(options, 'locale', 'string', 'en');
  return { now: now ?? localTime(new Date()), clock, locale };
}

function withFinding<T extends { findings: Finding[] }>(answer: T, finding: Finding | undefined): T {
  if (finding) answer.findings.push(finding);
  return answer;
}
