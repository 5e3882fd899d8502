// The accessibility report claims only what a check or a person has shown.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { mistakes, titles, verdict } from '../accessibility/verdict.mjs';

const ran = titles({ 'a.spec.mjs': { 'one, tier 1': true, 'one, tier 2': true, 'two (2)': false } });
const criterion = (more) => ({ id: '1.1.1', machine: 'part', checks: ['a.spec.mjs: one, tier *'], ...more });
const passed = { criterion: '1.1.1', result: 'passed', method: 'reading', by: 'somebody', on: '2026-11-22' };
const unseen = { criterion: '1.1.1', result: 'not checked' };

test('a criterion is supported when its checks held and what they cannot see was looked at', () => {
  assert.equal(verdict(criterion(), passed, ran), 'supports');
  assert.equal(verdict(criterion(), unseen, ran), 'not evaluated');
  assert.equal(verdict(criterion({ machine: 'enough' }), unseen, ran), 'supports');
  assert.equal(verdict(criterion(), { ...passed, result: 'partly' }, ran), 'partially supports');
  assert.equal(verdict(criterion({ not_applicable: 'no sound' }), undefined, ran), 'not applicable');
});

test('a check or a person that found a fault is never overruled', () => {
  const failing = criterion({ checks: ['a.spec.mjs: one, tier *', 'a.spec.mjs: two (2)'] });
  assert.equal(verdict(failing, passed, ran), 'does not support');
  assert.equal(verdict(criterion(), { ...passed, result: 'failed' }, ran), 'does not support');
});

test('a check that no run has, a criterion of nobody, and an entry of nobody are mistakes', () => {
  assert.deepEqual(mistakes({ criteria: [criterion()] }, [passed], ran), []);
  const wrong = (criteria, entries, words) => assert.match(mistakes({ criteria }, entries, ran).join(), words);
  wrong([criterion({ checks: ['a.spec.mjs: three'] })], [passed], /names a check that no run has: a\.spec\.mjs: three/);
  wrong([criterion({ checks: undefined })], [passed], /names no check/);
  wrong([criterion()], [], /needs one entry/);
  wrong([criterion()], [passed, { ...passed, criterion: '9.9.9' }], /no criterion 9\.9\.9/);
  wrong([criterion()], [{ ...passed, by: '' }], /lacks method, by or on/);
  wrong([criterion()], [{ ...passed, result: 'partly' }], /what is missing/);
  wrong([criterion()], [{ ...passed, result: 'fine' }], /no such result/);
});

test('the list has every criterion of WCAG 2.2 A and AA, and 4.1.1 of EN 301 549', async () => {
  const { criteria } = JSON.parse(await readFile(new URL('../accessibility/criteria.json', import.meta.url), 'utf8'));
  const guidelines = { '1.1': 1, '1.2': 5, '1.3': 5, '1.4': 9, '2.1': 3, '2.2': 2, '2.3': 1, '2.4': 8, '2.5': 6, '3.1': 2, '3.2': 5, '3.3': 6, '4.1': 3 };
  const counted = {};
  for (const { id } of criteria) counted[id.replace(/\.\d+$/, '')] = (counted[id.replace(/\.\d+$/, '')] ?? 0) + 1;
  assert.deepEqual(counted, guidelines);
  assert.equal(new Set(criteria.map(({ id }) => id)).size, 56);
});
