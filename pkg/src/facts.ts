import { localeFor, reader } from './engine.js';
import { AfterSalesUsageError } from './error.js';
import { member, text } from './input.js';
import type { FactsOptions, FactsResult, PageFinding } from './types.js';
import { otherLanguage, worded } from './words.js';

/** Longer texts are not read; so much of one is passed on that the module says so itself. */
const LONGEST = 1 << 20;
/** More brackets than are read: stands for an object that is nested too deep to be written down. */
const DEEP = '['.repeat(100);

/**
 * The facts of a purchase from schema.org data: `Product`, `Offer`, `Order` and what belongs to them, as JSON-LD.
 *
 * Only what stands there exactly is taken: a price that is no plain decimal text, a range of prices or one item of
 * several is left out with a finding. Broken data is a finding too, and the other blocks still count.
 *
 * @example
 * const data = `{
 *   "@context": "https://schema.org", "@type": "Product", "name": "Headphones", "sku": "1042",
 *   "offers": { "@type": "Offer", "price": "189.00", "priceCurrency": "EUR" }
 * }`;
 * const known = { case: 'return', buyer: { country: 'DE' }, order: { delivered_on: '2026-10-24' } };
 * const read = await factsFrom(data, { known });
 * if (read.type === 'facts') {
 *   const answer = await decide(policy, read.facts);
 *   if (answer.type === 'decision') console.log(read.facts.item.price, answer.verdict.status);
 * }
 *
 * @param jsonLd one block, or a list of blocks as they stand on a page: each JSON text or an object. At most 200
 *   blocks and 1 MiB of text are read.
 * @throws {AfterSalesUsageError} when an argument has the wrong type or the module cannot be loaded
 */
export async function factsFrom(
  jsonLd: string | object | readonly (string | object)[],
  options: FactsOptions = {},
): Promise<FactsResult> {
  return read(Array.isArray(jsonLd) ? jsonLd.map(listed) : [block(jsonLd)], options);
}

/**
 * {@link factsFrom} the data of a page: the text of each `<script type="application/ld+json">`. No markup is read.
 *
 * @param root the page or the part of it to look in; the page of the script when left out
 * @throws {AfterSalesUsageError} when an argument has the wrong type or the module cannot be loaded
 */
export async function factsFromPage(
  root: Document | Element | DocumentFragment = globalThis.document,
  options: FactsOptions = {},
): Promise<FactsResult> {
  const texts: string[] = [];
  for (const script of scripts(root)) {
    const [type] = (script.getAttribute('type') ?? '').split(';');
    if (type?.trim().toLowerCase() === 'application/ld+json') texts.push(script.textContent ?? '');
  }
  return read(texts, options);
}

/** The facts in texts of JSON-LD. */
async function read(texts: readonly string[], options: FactsOptions): Promise<FactsResult> {
  const wish = member(options, 'locale', 'string', 'en');
  const { given, asked } = localeFor(wish);
  const known = Object.hasOwn(options, 'known') && options.known !== undefined ? text(options.known, 'known') : '{}';
  const { Page } = await reader();
  const page = new Page();
  for (const each of texts) page.add(each.slice(0, LONGEST + 1));
  const answer = JSON.parse(page.facts(known)) as FactsResult;
  if (!asked) answer.findings.push(otherLanguage(wish, given));
  answer.findings = await worded<PageFinding>(answer.findings, given);
  return answer;
}

/** A block of a list. What is neither text nor object says nothing. */
function listed(value: unknown): string {
  return typeof value === 'string' || typeof value === 'object' ? block(value ?? {}) : 'null';
}

/** A block as JSON text. */
function block(value: unknown): string {
  try {
    return text(value, 'jsonLd');
  } catch (error) {
    // The engine's own writer gives up on an object that is nested too deep; that is the data's fault.
    if (error instanceof AfterSalesUsageError && error.cause instanceof RangeError) return DEEP;
    throw error;
  }
}

/** Every script below a root. */
function scripts(root: unknown): Iterable<Element> {
  // A page's forms and images can put their own name over any member of the document; never over its prototype's.
  for (const kind of [globalThis.Document, globalThis.Element, globalThis.DocumentFragment]) {
    try {
      return kind.prototype.querySelectorAll.call(root, 'script');
    } catch {
      // Another kind of root, or none of this engine's.
    }
  }
  const own = (root as Document | undefined)?.querySelectorAll;
  if (typeof own === 'function') return own.call(root, 'script');
  throw new AfterSalesUsageError('root must be a document or an element, and there is no page here to stand for it');
}
