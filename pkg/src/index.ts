/**
 * The policy, the law and the sentences of a shop, in Node and in a page without a bundler.
 *
 * The module loads on the first call, the linter's on the first `check` and for the words of findings, the card's on
 * the first `render`, the reader's on the first `factsFrom`, the law of a country on the first question about a buyer
 * there. Content that cannot be used is an answer with findings; only a call that can never work throws.
 */
import { engine, localeFor, packText } from './engine.js';
import { member, moment, policyText, text } from './input.js';
import { lastReader, law } from './prepared.js';
import { otherLanguage, worded } from './words.js';
import type { Facts, PolicyDocument } from './generated/documents.js';
import type { DecideOptions, DecideResult } from './types.js';

export { check } from './check.js';
export { AfterSalesUsageError } from './error.js';
export { factsFrom, factsFromPage } from './facts.js';
export { prepare } from './prepared.js';
export { render } from './render.js';
export type * from './generated/documents.js';
export type * from './elements.js';
export type * from './types.js';

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
  const wish = member(options, 'locale', 'string', 'en');
  const { given, asked } = localeFor(wish);
  const [sdk, pack] = await Promise.all([engine(), packText(given, 'page'), law.of(known)]);
  const answer = JSON.parse(lastReader(sdk, document, pack).decide(known, now, clock)) as DecideResult;
  if (!asked) answer.findings.push(otherLanguage(wish, given));
  answer.findings = await worded(answer.findings, given);
  return answer;
}

/** Version of this build. */
export async function version(): Promise<string> {
  return (await engine()).version();
}
