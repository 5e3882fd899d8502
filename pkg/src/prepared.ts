import { engine, localeFor, packText } from './engine.js';
import { AfterSalesUsageError } from './error.js';
import { policyText, member, moment, text } from './input.js';
import { Law } from './law.js';
import type { Facts, PolicyDocument } from './generated/documents.js';
import { otherLanguage, worded } from './words.js';
import type { CheckResult, DecideResult, Judged, Prepared, PrepareOptions } from './types.js';

/** The law that the decisions are made with. */
export const law = new Law(engine);

type Sdk = Awaited<ReturnType<typeof engine>>;
type Reader = InstanceType<Sdk['Prepared']>;

/** Characters of facts that cross at once: a catalogue then needs little of the module's memory. */
const LOAD = 1 << 18;

/**
 * Reads a policy once, for many decisions.
 *
 * @throws {AfterSalesUsageError} when an argument has the wrong type or the module cannot be loaded
 */
export async function prepare(policy: string | PolicyDocument, options: PrepareOptions = {}): Promise<Prepared> {
  const document = policyText(policy);
  const locale = member(options, 'locale', 'string');
  const { given, asked } = localeFor(locale ?? 'en');
  const sdk = await engine();
  const page = locale === undefined ? '' : await packText(given, 'page');
  let reader: Reader | undefined = new sdk.Prepared(document, page);
  const live = () => {
    if (!reader) throw new AfterSalesUsageError('the prepared policy has been freed');
    return reader;
  };
  const { ok, findings } = JSON.parse(live().check()) as CheckResult;
  if (!asked) findings.push(otherLanguage(locale ?? '', given));

  return {
    ok,
    findings: await worded(findings, given),
    async decide(facts, options = {}) {
      const known = text(facts, 'facts');
      const { now, clock } = moment(options);
      const missing = law.of(known);
      if (missing) await missing;
      const answer = JSON.parse(live().decide(known, now, clock)) as DecideResult;
      answer.findings = await worded(answer.findings, given);
      return answer;
    },
    async decideAll(list, options = {}) {
      const time = moment(options);
      const answers: Judged[] = [];
      for (const lines of loads(list)) {
        const missing = law.of(lines);
        if (missing) await missing;
        const judged = JSON.parse(live().decide_all(lines, time.now, time.clock)) as Judged[];
        for (const one of judged) {
          if (one.type === 'invalid') one.findings = await worded(one.findings, given);
          answers.push(one);
        }
      }
      return answers;
    },
    free() {
      reader?.free();
      reader = undefined;
    },
  };
}

/** The facts as lines of JSON, in texts of a bounded length. */
function* loads(list: readonly Facts[]): Generator<string> {
  if (!Array.isArray(list)) throw new AfterSalesUsageError('a list of facts must be an array');
  let load = '';
  for (const [place, facts] of list.entries()) {
    // A text could hold a line break of its own; JSON that we write has none.
    if (typeof facts === 'string') throw new AfterSalesUsageError(`facts ${place} must be an object, not text`);
    const line = text(facts, `facts ${place}`);
    if (load && load.length + line.length > LOAD) {
      yield load;
      load = '';
    }
    load += load ? `\n${line}` : line;
  }
  if (load) yield load;
}

let kept: { document: string; pack: string; reader: Reader } | undefined;

/**
 * The reader of the policy and language that were last asked for: who asks again about the same text need not
 * wait for it to be read again.
 */
export function lastReader(sdk: Sdk, document: string, pack: string): Reader {
  if (kept?.pack !== pack) {
    kept?.reader.free();
    kept = undefined;
    kept = { document, pack, reader: new sdk.Prepared(document, pack) };
  } else if (kept.document !== document) {
    kept.reader.read(document);
    kept.document = document;
  }
  return kept.reader;
}
