// The case on the page: what it has come to, what happened, what was sent. Nodes of ready sentences, no more.
import { link as safe } from '../send/safe.js';
import { el, heading, quote, time } from './dom.js';
import type { Told } from './said.js';

/** How a state sounds, for colour and mark. */
const TONES: Readonly<Record<string, string>> = { waiting: 'caution', accepted: 'good', refused: 'bad' };

/** Everything above the forms. `photos` is the page that takes the missing ones, `clock` the offset of the device. */
export function story(told: Told, level: number, photos: string | undefined, clock: string): HTMLElement[] {
  return [state(told, level), ...ours(told, level), next(told, level), ...results(told), course(told, level, clock), ...pictures(told, photos)];
}

function state(told: Told, level: number): HTMLElement {
  const { state: word, since } = told.of;
  const badge = el('span', 'badge', told.word('case-state', word));
  badge.dataset['tone'] = TONES[word] ?? 'plain';
  badge.dataset['state'] = word;
  const line = el('p', 'state-line', badge, time(since, told.say('case-since')));
  return el('section', 'state', heading(level, 'heading', told.say('desk-status-title')), line, el('p', 'state-lead', told.word('case-lead', word)));
}

/** What the shop said last: the state's sentence speaks of it. */
function ours(told: Told, level: number): HTMLElement[] {
  const said = [...told.of.history].reverse().find(({ who }) => who === 'shop')?.message;
  if (!said) return [];
  return [el('section', '', heading(level + 1, 'subheading', told.say('case-our-message')), quote('said ours', said))];
}

function next(told: Told, level: number): HTMLElement {
  const { state: word, answer_by, answer_late } = told.of;
  const section = el('section', 'next', heading(level + 1, 'subheading', told.say('case-next-title')), el('p', '', told.word('case-next', word)));
  if (answer_by) section.append(el('p', 'promise-by', told.say(answer_late ? 'case-answer-late' : 'case-answer-by')));
  return section;
}

type Line = [label: string, value: string | null | undefined, link?: HTMLElement | false];

/** What came of it: how it ended, what was paid back, the parcel. */
function results(told: Told): HTMLElement[] {
  const { resolution, refund, tracking } = told.of;
  const end = resolution === 'refused' || resolution === 'withdrawn' ? 'case-end' : 'desk-remedy';
  const url = /^https:/i.test(tracking?.url ?? '') ? safe(tracking?.url, '') : '';
  const lines: Line[] = [
    [told.say('case-result'), resolution && told.word(end, resolution)],
    [told.say('case-refunded'), refund && told.say('desk-money')],
    [told.say('case-tracking'), tracking?.number, url !== '' && to(url, told.say('case-tracking-follow'))],
  ];
  return lines.some(([, value, link]) => value || link) ? [list(lines)] : [];
}

/** Labels and what stands behind them, a value or a link or both. A value keeps its own direction. */
function list(lines: Line[]): HTMLElement {
  const terms = lines.filter(([, value, link]) => value || link).flatMap(([label, value, link]) => [
    el('dt', '', label),
    el('dd', '', value && el('bdi', '', value), value && link && ' · ', link),
  ]);
  return el('dl', 'review', ...terms);
}

/** A link to another site, which learns nothing of this page. */
function to(address: string, words: string): HTMLAnchorElement {
  const link = el('a', 'link', words);
  link.href = address;
  link.rel = 'noopener noreferrer';
  return link;
}

function course(told: Told, level: number, clock: string): HTMLElement {
  const steps = told.of.history.map((_, at) => step(told, at));
  // Times are the shop's, as in its mails; elsewhere on earth that has to be said.
  const other = offset(told.of.received_at) !== clock && el('p', 'meta', told.say('track-clock'));
  return el('section', 'course', heading(level + 1, 'subheading', told.say('desk-history')), el('ol', 'history', ...steps), other);
}

/** How far the clock of a time stamp is from UTC. */
export const offset = (at: string): string => /[+-]\d\d:\d\d$/.exec(at)?.[0] ?? '+00:00';

/** RFC 3339 by the clock that is so far from UTC. */
export function timeAt(date: Date, clock: string): string {
  const [hours, minutes] = clock.slice(1).split(':').map(Number);
  const ahead = (clock.startsWith('-') ? -1 : 1) * (hours! * 60 + minutes!);
  return new Date(date.getTime() + ahead * 60_000).toISOString().slice(0, 19) + clock;
}

function step(told: Told, at: number): HTMLElement {
  const { history, message, shop } = told.of;
  const { who, what, state: word, at: moment, message: words } = history[at]!;
  const by = who === 'shop' ? shop : told.word('case-by', who);
  const name = what === 'state' ? told.word('case-state', word) : told.word('case-step', what);
  // The request itself is the first thing that the buyer said.
  const said = words || (at ? '' : message);
  const line = el('p', 'step-line', el('bdi', 'step-by', by), el('span', 'step-what', name), time(moment, told.said.when[at] ?? moment));
  const item = el('li', 'step', line, said && quote('said', said));
  item.dataset['who'] = who;
  item.dataset['state'] = word;
  return item;
}

function pictures(told: Told, page: string | undefined): HTMLElement[] {
  if (!told.of.photos?.missing) return [];
  return [el('p', 'photos-state', told.say('track-photos'), page && ' ', page && to(page, told.say('track-photos-send')))];
}

/** What the buyer sent, below everything else. */
export function sent(told: Told, level: number): HTMLElement {
  const { id, item, order_reference } = told.of;
  const about = Object.values(told.all('desk-case')).join();
  return el('section', 'request', heading(level + 1, 'subheading', told.say('desk-your-request')), list([
    [told.say('desk-case-number'), id],
    [told.say('desk-received-at'), told.said.received],
    [told.say('desk-about'), about],
    [told.say('desk-product'), item],
    [told.say('desk-order'), order_reference],
  ]));
}
