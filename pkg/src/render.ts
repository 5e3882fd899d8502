import { AfterSalesUsageError } from './error.js';
import { card, localeFor, packText } from './engine.js';
import { member, moment, policyText, text } from './input.js';
import { Law } from './law.js';
import { otherLanguage, worded } from './words.js';
import type { Facts, Item, Place, PolicyDocument } from './generated/documents.js';
import type { LetterOptions, LetterResult, RenderOptions, RenderResult } from './types.js';

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

/**
 * The card of `render` as one text, for the shop's own order mail or for paper: `text`, `mail` (HTML for a mail's body, with its
 * styles in the elements) or `page` (HTML of its own that prints well). With `order.ordered_on` in the facts it tells that
 * order's own days.
 *
 * @throws {AfterSalesUsageError} when an argument has the wrong type or the module cannot be loaded
 */
export async function letter(
  policy: string | PolicyDocument,
  facts: string | Facts,
  options: LetterOptions = {},
): Promise<LetterResult> {
  const document = policyText(policy);
  const known = text(facts, 'facts');
  const { now } = moment(options);
  const form = member(options, 'form', 'string', 'text');
  if (!FORMS.has(form)) throw new AfterSalesUsageError(`options.form must be one of ${[...FORMS].join(', ')}`);
  const wish = member(options, 'locale', 'string', 'en');
  const { given, asked } = localeFor(wish);
  const [module, pack] = await Promise.all([card(), packText(given, 'page'), law.of(known)]);
  const answer = JSON.parse(module.letter(document, pack, known, now, form)) as LetterResult;
  if (!asked) answer.findings.push(otherLanguage(wish, given));
  answer.findings = await worded(answer.findings, given);
  return answer;
}

const FORMS = new Set(['text', 'mail', 'page']);
