/**
 * The policy, the law and the sentences of a shop, in Node and in a page without a bundler.
 *
 * The module loads on the first call, the linter's on the first `check` and for the words of findings, the reader's
 * on the first `factsFrom`. Content that cannot be used is an answer with findings; only a call that can never work throws.
 */
import { engine, linter, localeFor, packText } from './engine.js';
import { member, moment, policyText, text } from './input.js';
import { lastReader } from './prepared.js';
import { otherLanguage, worded } from './words.js';
import type { Facts, Item, Place, PolicyDocument } from './generated/documents.js';
import type { CheckOptions, CheckResult, DecideOptions, DecideResult, RenderOptions, RenderResult } from './types.js';

export { AfterSalesUsageError } from './error.js';
export { factsFrom, factsFromPage } from './facts.js';
export { prepare } from './prepared.js';
export type * from './generated/documents.js';
export type * from './elements.js';
export type * from './types.js';

/**
 * Everything worth telling the shop about its policy, the law of its markets included.
 *
 * @throws {AfterSalesUsageError} when an argument has the wrong type or the module cannot be loaded
 */
export async function check(policy: string | PolicyDocument, options: CheckOptions = {}): Promise<CheckResult> {
  const document = policyText(policy);
  const { given } = localeFor(member(options, 'locale', 'string', 'en'));
  const [module, words] = await Promise.all([linter(), packText(given, 'check')]);
  return module.check(document, words) as CheckResult;
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
  const { now, clock } = moment(options);
  return spoken<DecideResult>(document, language(options), (reader) => reader.decide(known, now, clock));
}

/**
 * The policy in words for one item and one country, and the dated promise for an order placed now.
 *
 * @throws {AfterSalesUsageError} when an argument has the wrong type or the module cannot be loaded
 */
export async function render(policy: string | PolicyDocument, options: RenderOptions): Promise<RenderResult> {
  const document = policyText(policy);
  const { now } = moment(options);
  const country = member(options, 'country', 'string', '') as Place;
  const item = (member(options, 'item', 'object') ?? {}) as Item;
  const facts: Facts = { case: 'return', buyer: { country }, item };
  const known = text(facts, 'item');
  return spoken<RenderResult>(document, language(options), (reader) => reader.render(known, now));
}

/** Version of this build. */
export async function version(): Promise<string> {
  return (await engine()).version();
}

type Reader = ReturnType<typeof lastReader>;

/** The answer in the language that serves `locale` best. */
async function spoken<T extends DecideResult | RenderResult>(
  document: string,
  locale: string,
  ask: (reader: Reader) => string,
): Promise<T> {
  const { given, asked } = localeFor(locale);
  const [sdk, pack] = await Promise.all([engine(), packText(given, 'page')]);
  const answer = JSON.parse(ask(lastReader(sdk, document, pack))) as T;
  if (!asked) answer.findings.push(otherLanguage(locale, given));
  answer.findings = await worded(answer.findings, given);
  return answer;
}

function language(options: DecideOptions | RenderOptions): string {
  return member(options, 'locale', 'string', 'en');
}
