import { card, localeFor, packText } from './engine.js';
import { member, moment, policyText, text } from './input.js';
import { Law } from './law.js';
import { otherLanguage, worded } from './words.js';
import type { Facts, Item, Place, PolicyDocument } from './generated/documents.js';
import type { RenderOptions, RenderResult } from './types.js';

const law = new Law(card);

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
  const wish = member(options, 'locale', 'string', 'en');
  const { given, asked } = localeFor(wish);
  const [module, pack] = await Promise.all([card(), packText(given, 'page'), law.of(known)]);
  const answer = JSON.parse(module.render(document, pack, known, now)) as RenderResult;
  if (!asked) answer.findings.push(otherLanguage(wish, given));
  answer.findings = await worded(answer.findings, given);
  return answer;
}
