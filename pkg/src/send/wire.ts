// From an endpoint to calls and their meaning: the preset's row, and what the policy says besides.
import type { Preset } from '../generated/documents.js';
import { judge } from './judge.js';
import { FLAT, MAIL_SUBJECT, PRESETS, type Row } from './presets.js';
import { type Scope, fill, own, plain, shorten } from './template.js';
import type { Call, EndpointSettings, HandOver, Outgoing, Promised, Wire } from './wire-types.js';

/** Longest mail link: browsers on Windows open no longer one. */
const LONGEST_LINK = 2000;
const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  form: 'application/x-www-form-urlencoded',
  text: 'text/plain;charset=UTF-8',
};

/** How requests go to an endpoint. Never throws: what the policy says wrongly, the linter tells. */
export function wireOf(endpoint: EndpointSettings): Wire {
  const preset = own(endpoint, 'preset') ?? 'desk';
  const row = (own(PRESETS, preset as Preset) ?? PRESETS.desk) as Row;
  const of = (name: string): unknown => own(endpoint, name) ?? own(row, name);
  const url = plain(own(endpoint, 'url'));
  const cors = of('cors');
  const way = own(row, 'way') as Row['way'];
  const test = own(endpoint, 'success');
  const receipt = own(row, 'receipt') === true && test === undefined;
  const rules = { url, receipt, html: own(row, 'html') === true, success: of('success'), answer: of('answer'), errors: of('errors') };
  const parts: Parts = { endpoint, row, url, cors, of };
  return {
    promises: promised(way, cors, receipt),
    post: (out) => post(parts, out),
    lookUp: (out) => lookUp(parts, out),
    judge: (answer, out, digests) => judge(rules, answer, out, digests),
    handOver: (out) => (way ? handOver(parts, way, out) : undefined),
    timeoutMs: Math.min(Math.max(Number(of('timeout_seconds')) || 20, 1), 120) * 1000,
  };
}

interface Parts {
  readonly endpoint: EndpointSettings;
  readonly row: Row;
  readonly url: string;
  readonly cors: unknown;
  readonly of: (name: string) => unknown;
}

function promised(way: unknown, cors: unknown, receipt: boolean): Promised {
  if (way) return 'hand_over';
  if (cors === 'no-cors') return 'nothing';
  return receipt ? 'receipt' : 'success';
}

function post(parts: Parts, out: Outgoing): Call {
  const { row, cors, of, url } = parts;
  const named = settings(parts);
  const wanted = (of('format') as string | undefined) ?? 'json';
  const template = of('body') ?? (isForm(wanted) ? FLAT : undefined);
  const scope: Scope = { request: out.request, named: { ...named, body: out.body, digest: out.digest } };
  const content = template === undefined ? undefined : fill(template, scope);
  // Without a preflight there is no JSON: the same text goes as plain text.
  const format = wanted === 'json' && isSimple(cors) ? 'text' : wanted;
  const headers = headersOf(parts, out.key);
  const type = own(TYPES, format);
  if (typeof type === 'string') headers['content-type'] = type;
  const path = plain(own(row, 'path')).replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(plain(own(named, name))));
  return {
    url: withKey(url.replace(/\/+$/, path ? '' : '$&') + path, out.key),
    init: { method: plain(of('method')) || 'POST', headers, body: written(format, content, out), ...ways(cors) },
  };
}

function written(format: string, content: unknown, out: Outgoing): string | FormData {
  if (!isForm(format)) return content === undefined ? out.body : JSON.stringify(content);
  const form = format === 'form' ? new URLSearchParams() : new FormData();
  for (const [name, value] of flat(content, '')) form.append(name, value);
  return form instanceof FormData ? form : form.toString();
}

const isForm = (format: string): boolean => format === 'form' || format === 'multipart';

/** Names and values of a form: members of members in brackets, as servers read them. */
function flat(value: unknown, name: string): [string, string][] {
  if (typeof value !== 'object' || value === null) return name ? [[name, plain(value)]] : [];
  return Object.entries(value).flatMap(([key, member]) => flat(member, name ? `${name}[${key}]` : key));
}

const isSimple = (cors: unknown): boolean => cors === 'simple' || cors === 'no-cors';

/** Cookies go only to the shop's own site. */
function ways(cors: unknown): RequestInit {
  const mode = cors === 'same-origin' || cors === 'no-cors' ? cors : 'cors';
  const credentials = mode === 'same-origin' ? mode : 'omit';
  // A login page is no yes. Browsers refuse to watch redirects where they show no answer.
  return { mode, credentials, redirect: mode === 'no-cors' ? 'follow' : 'error' };
}

/** Headers; only `accept` goes without a preflight. `key`: of a request that is to be stored once. */
function headersOf({ row, endpoint, cors }: Parts, key: string): Record<string, string> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (isSimple(cors)) return headers;
  if (key && own(row, 'key')) headers['idempotency-key'] = key;
  for (const [name, written] of pairs(own(endpoint, 'headers'))) {
    // What belongs to this buyer or page, such as a token against forged requests, the page says itself.
    const value = written.replace(/\{meta:([\w.:-]+)\}/g, (_, meta: string) => fromPage(meta));
    if (value) headers[name.toLowerCase()] = value;
  }
  return headers;
}

function fromPage(name: string): string {
  try {
    // A page's forms and images can put their own name over any member of the document; never over its prototype's.
    const metas: Iterable<Element> = Document.prototype.querySelectorAll.call(document, 'meta');
    return [...metas].find((meta) => meta.getAttribute('name') === name)?.getAttribute('content') ?? '';
  } catch {
    // No page here.
    return '';
  }
}

function pairs(list: unknown): [string, string][] {
  return (Array.isArray(list) ? list : []).map((pair) => [plain(own(pair, 'name')), plain(own(pair, 'value'))]);
}

const settings = ({ endpoint }: Parts): Record<string, string> => Object.fromEntries(pairs(own(endpoint, 'settings')));

const withKey = (url: string, key: string): string => url.replaceAll('{key}', encodeURIComponent(key));

function lookUp(parts: Parts, { key }: Outgoing): Call | undefined {
  const { endpoint, row, cors, url } = parts;
  const written = own(endpoint, 'look_up');
  if (!own(row, 'receipt') && written === undefined) return undefined;
  const [, base = '', rest = ''] = /^([^?#]*?)\/*([?#].*)?$/.exec(url) ?? [];
  const address = typeof written === 'string' ? written : `${base}/by-key/{key}${rest}`;
  return { url: withKey(address, key), init: { method: 'GET', headers: headersOf(parts, ''), ...ways(cors) } };
}

function handOver(parts: Parts, way: 'mailto' | 'copy', out: Outgoing): HandOver {
  const named = { ...settings(parts), body: out.body, digest: out.digest };
  const scope: Scope = { request: out.request, named };
  const text = plain(fill(parts.of('body'), scope));
  if (way === 'copy') return { way, url: parts.url, text };
  const subject = plain(own(named, 'subject') ?? fill(MAIL_SUBJECT, scope));
  const start = `${parts.url}${parts.url.includes('?') ? '&' : '?'}subject=${encode(shorten(subject, 120))}&body=`;
  return { way, url: start + cut(text, LONGEST_LINK - start.length), text };
}

/** Lines end as mail wants them; half a character, which `encodeURIComponent` refuses, is left out. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '').replaceAll('\n', '\r\n'));

/** The beginning of a text that fits. */
function cut(text: string, most: number): string {
  const whole = encode(text);
  if (whole.length <= most) return whole;
  let end = '';
  for (const sign of text) {
    const next = end + sign;
    if (encode(next).length > most - 9) break;
    end = next;
  }
  return encode(`${end}…`);
}
