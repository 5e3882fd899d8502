/**
 * The policy, the law and the sentences of a shop, in Node and in a page without a bundler.
 *
 * The module loads on the first call, the linter's on the first `check` and for the words of findings, the card's on
 * the first `render` or `letter`, the adviser's on the first `help` or `ask`, the reader's on the first `factsFrom`, the sender on the first `send`, the law of a country on the
 * first question about a buyer there. Content that cannot be used is an answer with findings; only a call that can never work throws.
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
export { reminder } from './keep/reminder.js';
export { ask, help } from './help-api.js';
export { prepare } from './prepared.js';
export { letter, render } from './render.js';
export { newKey, send } from './sending.js';
export type * from './generated/documents.js';
export type * from './elements.js';
export type { Reminder } from './keep/reminder.js';
export type * from './types.js';
export type * from './help/types.js';
export type * from './send/types.js';

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
