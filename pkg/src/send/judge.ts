// What an endpoint's answer means.
import { at, own } from './template.js';
import { link, words } from './safe.js';
import type { Answer, Judged, Outgoing, Receipt } from './wire-types.js';

/** What the judgement goes by; each part as the policy or the preset has it. */
export interface Rules {
  /** Address of the endpoint: links of the answer are paths on its site. */
  readonly url: string;
  /** Only key and digest count. */
  readonly receipt: boolean;
  /** A page may be a yes. */
  readonly html: boolean;
  readonly success: unknown;
  readonly answer: unknown;
  readonly errors: unknown;
}

/** 4xx that leave open whether the request is being stored. */
const OPEN = [408, 409];
/** See {@link Judged}. */
export function judge(rules: Rules, answer: Answer, out: Outgoing, digests: readonly string[]): Judged {
  const { status, retryAfter } = answer;
  const tree = parse(answer.text);
  const code = own(tree, 'code');
  if (status === 404 && code === 'unknown_key') return { verdict: 'absent' };
  if (status >= 200 && status < 300) return success(rules, answer, tree, out, digests);
  const later = status === 503 && (retryAfter !== null || code === 'not_stored');
  if (status === 425 || status === 429 || later) return { verdict: 'busy', message: complaint(rules, tree) };
  if (status < 400 || status > 499 || OPEN.includes(status)) return { verdict: 'unclear' };
  // "This key has another body": an earlier wording arrived after all.
  return denied(rules, tree, out, status === 422 && digests.length > 1);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function success(rules: Rules, { status, type, text }: Answer, tree: unknown, out: Outgoing, digests: readonly string[]): Judged {
  const receipt = receiptOf(rules, tree);
  const message = words(at(tree, own(rules.answer, 'message')));
  const mail = own(tree, 'acknowledgement') === 'mail';
  const { key, digest } = receipt;
  if (key === out.key && digests.includes(digest) && receipt.id) {
    return { verdict: 'received', receipt, latest: digest === digests.at(-1), mail, confirmed: true, message };
  }
  if (rules.receipt) return { verdict: 'unclear' };
  if (holds(rules.success, status, tree) && (rules.html || !isPage(type, text))) {
    const sent = { ...receipt, key: out.key, digest: out.digest };
    return { verdict: 'received', receipt: sent, latest: true, mail: false, confirmed: false, message };
  }
  return tree === undefined ? { verdict: 'unclear' } : denied(rules, tree, out, true);
}

/** A login page, or the page of a captive network, answers 200 too. */
const isPage = (type: string, text: string): boolean => /html/i.test(type) || /^\s*</.test(text);

/** Whether the success test holds. */
function holds(test: unknown, status: number, tree: unknown): boolean {
  const statuses = own(test, 'status');
  if (Array.isArray(statuses) && statuses.length && !statuses.includes(status)) return false;
  const [pointer, wanted] = [own(test, 'at'), own(test, 'is')];
  if (pointer === undefined) return true;
  const found = at(tree, pointer);
  return wanted === undefined ? isSomething(found) : JSON.stringify(found) === JSON.stringify(wanted);
}

const isSomething = (value: unknown): boolean => Boolean(value) && (!Array.isArray(value) || value.length > 0);

function receiptOf({ url, answer }: Rules, tree: unknown): Receipt {
  const text = (name: string): string => {
    const value = at(tree, own(answer, name) ?? `/${name}`);
    return typeof value === 'number' ? String(value) : words(value);
  };
  const page = (name: string): string => link(at(tree, own(answer, name) ?? `/${name}`), url);
  const photos = page('photos_url');
  return {
    id: text('id'),
    key: text('key'),
    digest: text('digest'),
    received_at: text('received_at'),
    status_url: page('status_url'),
    ...(photos && { photos_url: photos }),
  };
}

/** A no: to the buyer's words, or for good. `open`: without a named error nobody knows. */
function denied(rules: Rules, tree: unknown, out: Outgoing, open: boolean): Judged {
  const found = complaints(rules, tree);
  const pointers = [...new Set(found.flatMap(({ where }) => pointer(rules, where, out.request)))];
  const message = found.map(({ said }) => said).find(Boolean) ?? complaint(rules, tree);
  if (pointers.length) return { verdict: 'invalid', pointers, message };
  return open && !found.length ? { verdict: 'unclear' } : { verdict: 'refused', message };
}

interface Complaint {
  readonly where: string;
  readonly said: string;
}

/** The errors of an answer: problem details, or where the endpoint says that they stand. */
function complaints({ errors }: Rules, tree: unknown): Complaint[] {
  const [where = '/pointer', said = '/detail'] = [own(errors, 'pointer'), own(errors, 'message')];
  const list = at(tree, own(errors, 'list')) ?? own(tree, 'errors');
  const named = Array.isArray(list)
    ? list.map((error) => ({ where: path(at(error, where)), said: words(at(error, said)) }))
    : // An object names the fields itself.
      Object.entries(Object(list) as object).map(([name, error]) => ({ where: name, said: words(at(error, said) ?? error) }));
  if (named.length) return named;
  const findings = at(tree, '/findings');
  return Array.isArray(findings) ? findings.map((finding) => ({ where: path(own(finding, 'path')), said: '' })) : [];
}

/** Some write the way to a field as a list of steps. */
const path = (value: unknown): string => (Array.isArray(value) ? value.join('.') : typeof value === 'string' ? value : '');

/** A field by their name as ours: a pointer of ours, a name that the policy or preset knows, or a member's name. */
function pointer({ errors }: Rules, where: string, request: unknown): string[] {
  const fields = own(errors, 'fields');
  const known = (Array.isArray(fields) ? fields : []).find((field) => {
    const theirs = String(own(field, 'theirs'));
    // Some only name the field in the words of the error, in quotation marks.
    return where === theirs || where.includes(`'${theirs}'`);
  });
  const ours = own(known, 'ours');
  if (typeof ours === 'string') return [ours];
  if (where.startsWith('/')) return [where];
  return where && own(request, where) !== undefined ? [`/${where}`] : [];
}

/** What the endpoint says of the whole. Titles and names of errors are for programmers. */
const complaint = ({ answer }: Rules, tree: unknown): string =>
  words(at(tree, own(answer, 'message'))) || words(own(tree, 'detail'));
