// What is said of one criterion: the checks that ran, and what a person found.

/** Whether a name with `*` for anything fits a whole title. */
const fits = (pattern, title) => new RegExp(`^${pattern.split('*').map((part) => part.replace(/[.\\+?^${}()|[\]]/g, '\\$&')).join('.*')}$`).test(title);

/** Every result of the run as `spec: title`. */
export const titles = (results) => Object.entries(results).flatMap(([spec, checks]) => Object.entries(checks).map(([title, held]) => [`${spec}: ${title}`, held]));

const MANUAL = ['passed', 'partly', 'failed', 'not checked'];

/**
 * What is wrong with the data itself: a check that no run has, a criterion without a word of a person, an entry of nobody.
 * @param {{criteria: object[]}} given @param {object[]} manual @param {[string, boolean][]} ran
 */
export function mistakes({ criteria }, manual, ran) {
  const told = [];
  const ids = criteria.map(({ id }) => id);
  for (const { id, checks = [], machine, not_applicable } of criteria) {
    for (const check of checks) if (!ran.some(([title]) => fits(check, title))) told.push(`${id} names a check that no run has: ${check}`);
    if (!not_applicable && machine !== 'none' && !checks.length) told.push(`${id} names no check`);
    if (!not_applicable && manual.filter(({ criterion }) => criterion === id).length !== 1) told.push(`manual.json needs one entry for ${id}`);
  }
  for (const entry of manual) {
    if (!ids.includes(entry.criterion)) told.push(`manual.json: no criterion ${entry.criterion}`);
    if (!MANUAL.includes(entry.result)) told.push(`manual.json: ${entry.criterion}: no such result: ${entry.result}`);
    if (entry.result !== 'not checked' && !(entry.method && entry.by && /^\d{4}-\d\d-\d\d$/.test(entry.on))) told.push(`manual.json: ${entry.criterion} lacks method, by or on`);
    if (/^(partly|failed)$/.test(entry.result) && !entry.remark) told.push(`manual.json: ${entry.criterion} does not say what is missing`);
  }
  return told;
}

/**
 * @returns {'supports' | 'partially supports' | 'does not support' | 'not applicable' | 'not evaluated'}
 */
export function verdict(criterion, entry, ran) {
  if (criterion.not_applicable) return 'not applicable';
  const failed = (criterion.checks ?? []).some((check) => ran.some(([title, held]) => fits(check, title) && !held));
  if (failed || entry.result === 'failed') return 'does not support';
  if (entry.result === 'partly') return 'partially supports';
  // What a machine cannot see in full is not claimed until a person has looked.
  return entry.result === 'passed' || criterion.machine === 'enough' ? 'supports' : 'not evaluated';
}
