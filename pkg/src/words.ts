import { LOCALES, linter, packText } from './engine.js';
import type { Finding, PageFinding } from './types.js';

/** A finding before it has words. */
export type Bare<F = Finding> = Omit<F, 'message' | 'help'>;

/**
 * Findings with their words, by the linter's module; most answers have none and load nothing. Where that module
 * cannot be had, code, place and details stay.
 */
export async function worded<F extends Finding | PageFinding = Finding>(findings: Bare<F>[], given: string): Promise<F[]> {
  if (!findings.length) return [];
  try {
    const [module, words] = await Promise.all([linter(), packText(given, 'check')]);
    return module.word(JSON.stringify(findings), words) as F[];
  } catch {
    return findings.map((finding) => ({ ...finding, message: finding.code, help: '' }) as unknown as F);
  }
}

/** That there are no sentences in `wanted`, and `given` was taken. */
export function otherLanguage(wanted: string, given: string): Finding & { document: 'options' } {
  return {
    document: 'options',
    code: 'unknown_locale',
    severity: 'note',
    path: '/locale',
    details: { word: wanted.slice(0, 60), other: given, known: LOCALES.join(', ') },
    message: '',
    help: '',
  };
}
