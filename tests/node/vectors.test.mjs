// The vectors through the npm package in Node.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from '../../pkg/dist/index.js';
import { leave, policies, vectors } from './files.mjs';
import { answers, differences } from './vectors.mjs';

const all = vectors();
const lines = await answers(decide, all, policies(all));
leave('node', lines);

test('there are vectors', () => assert.ok(all.length > 0));

for (const [index, { name, expect }] of all.entries()) {
  test(name, () => assert.deepEqual(differences(expect, JSON.parse(lines[index]).verdict), []));
}
