import { fileText, linter, localeFor, packText } from './engine.js';
import { member, moment, policyText } from './input.js';
import { HELD, Law, LONGEST } from './law.js';
import type { PolicyDocument } from './generated/documents.js';
import type { CheckOptions, CheckResult } from './types.js';

const law = new Law(linter);

/** What countries ask of a storefront, as JSON text; those that could not be had are not kept. */
const duties = new Map<string, string>();

/**
 * Everything worth telling the shop about its policy: the law of its markets included, and what that law asks of
 * page, papers and process.
 *
 * A market whose law cannot be loaded is a finding, `law_not_held`; the next call tries again.
 *
 * @throws {AfterSalesUsageError} when an argument has the wrong type or the module cannot be loaded
 */
export async function check(policy: string | PolicyDocument, options: CheckOptions = {}): Promise<CheckResult> {
  const document = policyText(policy);
  const { now } = moment(options);
  const { given } = localeFor(member(options, 'locale', 'string', 'en'));
  const [module, words] = await Promise.all([linter(), packText(given, 'check')]);
  const countries = module.countries(document).split(',').filter((country) => HELD.has(country));
  await Promise.all([law.all(countries), ...countries.map(loadDuties)]);
  const held = countries.flatMap((country) => duties.get(country) ?? []);
  return module.check(document, `[${held.join(',')}]`, now, words) as CheckResult;
}

async function loadDuties(country: string): Promise<void> {
  if (duties.has(country)) return;
  const url = new URL(`./duties/${country}.json`, import.meta.url);
  try {
    duties.set(country, await fileText(url, AbortSignal.timeout(LONGEST)));
  } catch {
    // The finding says that the law of the market is not held.
  }
}
