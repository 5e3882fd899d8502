// The reminder for a calendar: the same bytes as from the command line, and what a calendar's own parser makes of them.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import ICAL from '../../pkg/node_modules/ical.js/dist/ical.js';
import { reminder } from '../../pkg/dist/index.js';
import { root, text } from './files.mjs';

const cases = JSON.parse(text('tests/vectors/reminder/events.json'));

/** What a text value may keep: no control characters but line feeds. */
const readable = (words) => words.replace(/\r\n?/g, '\n').replace(/[\0-\x09\x0b-\x1f\x7f]+/g, ' ');

const event = (ics) => {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  const events = calendar.getAllSubcomponents('vevent');
  assert.equal(events.length, 1);
  return { calendar, event: events[0] };
};

for (const { name, given, ics: lines } of cases) {
  test(`${name}: the bytes of the vector, and no line over 75 octets`, () => {
    const ics = reminder(given);
    assert.deepEqual(ics.split('\r\n'), lines);
    for (const line of ics.split('\r\n')) {
      assert.ok(Buffer.byteLength(line) <= 75, line);
      assert.ok(!/[\r\n]/.test(line), 'every line ends with CRLF');
    }
  });

  test(`${name}: a calendar reads title, text, day and alarm back`, () => {
    const { calendar, event: one } = event(reminder(given));
    assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
    assert.ok(calendar.getFirstPropertyValue('prodid'));
    assert.equal(one.getFirstPropertyValue('summary'), readable(given.title));
    assert.equal(one.getFirstPropertyValue('description'), readable(given.text));
    const start = one.getFirstPropertyValue('dtstart');
    assert.deepEqual([start.isDate, start.toString()], [true, given.day]);
    const { days, hours } = new ICAL.Event(one).duration;
    assert.deepEqual([days, hours], [1, 0]);
    const stamp = one.getFirstPropertyValue('dtstamp');
    assert.equal(stamp.toJSDate().getTime(), Math.floor(Date.parse(given.now) / 1000) * 1000);
    const alarm = one.getFirstSubcomponent('valarm');
    assert.equal(alarm.getFirstPropertyValue('action'), 'DISPLAY');
    const rings = start.clone();
    rings.isDate = false;
    rings.addDuration(alarm.getFirstPropertyValue('trigger'));
    const before = new Date(`${given.day}T09:00:00Z`);
    before.setUTCDate(before.getUTCDate() - 2);
    assert.equal(`${rings.toString()}.000Z`, before.toISOString());
  });
}

test('one answer has one identifier, another item, day or policy another, and none tells anything', () => {
  const [{ given }] = cases;
  const uid = (other) => event(reminder({ ...given, ...other })).event.getFirstPropertyValue('uid');
  assert.equal(uid({ now: '2026-11-25T08:00:00Z', text: 'other words' }), uid({}));
  const others = [uid({}), uid({ item: 'Desk' }), uid({ day: '2026-12-18' }), uid({ policy_hash: 'f'.repeat(64) })];
  assert.equal(new Set(others).size, 4);
  assert.ok(!uid({ item: 'ada@example.com' }).includes('ada'));
});

test('what is no day or no moment gives no reminder', () => {
  const [{ given }] = cases;
  for (const wrong of [{ day: '2026-02-30' }, { day: '20261217' }, { day: '' }, { now: 'soon' }]) {
    assert.equal(reminder({ ...given, ...wrong }), undefined, JSON.stringify(wrong));
  }
});

test('the command writes a reminder of a purchase, and none where there is no last day', () => {
  const folder = mkdtempSync(join(tmpdir(), 'after-sales-reminder-'));
  const run = (facts) => {
    const file = join(folder, 'facts.json');
    writeFileSync(file, JSON.stringify(facts));
    return execFileSync(join(root, 'target/debug/after-sales'), [
      'render', '--policy', join(root, 'examples/policies/nordlys.json'), '--format', 'ics', '--facts', file,
      '--now', '2026-11-22T10:00:00+01:00',
    ], { stdio: ['ignore', 'pipe', 'pipe'] }).toString();
  };
  const order = { ordered_on: '2026-11-15', delivered_on: '2026-11-19' };
  const facts = { case: 'return', buyer: { country: 'DE' }, item: { title: 'Lamp, large', categories: ['home'] }, order, answers: [{ state: 'undamaged', holds: true }] };
  try {
    const one = event(run(facts)).event;
    assert.equal(one.getFirstPropertyValue('dtstart').toString(), '2026-12-19');
    assert.match(one.getFirstPropertyValue('summary'), /^Lamp, large – .*December 19, 2026/);
    assert.ok(one.getFirstPropertyValue('description').split('\n').length > 4);
    const ring = { ...facts, item: { title: 'Ring', traits: ['custom_made'] } };
    assert.throws(() => run(ring), ({ status, stderr }) => status === 2 && /no last day/.test(stderr));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
