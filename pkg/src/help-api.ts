import { adviser, groupText, localeFor, packText } from './engine.js';
import { clocks } from './help/clocks.js';
import { member, moment, policyText, text } from './input.js';
import { Law } from './law.js';
import { AfterSalesUsageError } from './error.js';
import { otherLanguage, worded } from './words.js';
import type { Facts, Item, Place, PolicyDocument } from './generated/documents.js';
import type { AskResult, HelpOptions, HelpResult } from './help/types.js';
import type { Invalid, Spoken } from './types.js';

const law = new Law(adviser);
type Module = Awaited<ReturnType<typeof adviser>>;
type Say = (module: Module, policy: string, pack: string, facts: string, now: string) => string;

/** Asks the module in one language, for one item and one country. */
async function said<Result extends Spoken | Invalid>(
  policy: string | PolicyDocument,
  options: HelpOptions,
  say: Say,
): Promise<Result> {
  const document = policyText(policy);
  const { now } = moment(options);
  const country = member(options, 'country', 'string', '') as Place;
  const item = (member(options, 'item', 'object') ?? {}) as Item;
  const facts: Facts = { case: 'return', buyer: { country }, item };
  const known = text(facts, 'item');
  const wish = member(options, 'locale', 'string', 'en');
  const { given, asked } = localeFor(wish);
  const [module, pack, group] = await Promise.all([
    adviser(), packText(given, 'page'), groupText('help', given), law.of(known),
  ]);
  const answer = JSON.parse(say(module, document, [pack, group].join(''), known, now)) as Result;
  if (!asked) answer.findings.push(otherLanguage(wish, given));
  answer.findings = await worded(answer.findings, given);
  return answer;
}

/**
 * The shop's help in words: ways to a person with hours in the buyer's time, answers, guides, ways to complain.
 *
 * @throws {AfterSalesUsageError} when an argument has the wrong type or the module cannot be loaded
 */
export function help(policy: string | PolicyDocument, options: HelpOptions): Promise<HelpResult> {
  return said<HelpResult>(policy, options, (module, document, pack, facts, now) => {
    const at = Date.parse(now);
    const zone = member(options, 'timeZone', 'string');
    return module.help(document, pack, facts, now, clocks(document, at, zone));
  });
}

/**
 * A buyer's question in their own words, answered from the policy with the rule behind it, or handed to a person.
 *
 * @throws {AfterSalesUsageError} when an argument has the wrong type or the module cannot be loaded
 */
export async function ask(
  policy: string | PolicyDocument,
  question: string,
  options: HelpOptions,
): Promise<AskResult> {
  if (typeof question !== 'string') throw new AfterSalesUsageError(`question must be of type string, not ${typeof question}`);
  return said<AskResult>(policy, options, (module, document, pack, facts, now) =>
    module.ask(document, pack, facts, now, question));
}
