// Every example receiver is started for real and keeps every promise of the protocol; what it has acknowledged
// outlives being killed.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { RECEIVERS, freePort, program, root, start } from './start.mjs';

/** What a receiver of a page may leave out. */
const OPTIONAL = ['photos', 'photos-refused', 'retry-after'];

/** Runs the project's own command and reads its JSON. */
const told = (...words) => new Promise((resolve, reject) => {
  const child = spawn(program('after-sales'), words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => { out += chunk; });
  child.stderr.on('data', (chunk) => { err += chunk; });
  child.once('error', reject);
  child.once('close', (code) => (out ? resolve({ code, report: JSON.parse(out) }) : reject(new Error(err))));
});

const request = (key) => JSON.stringify({
  key, order_reference: 'AFTER-SALES-TEST-KILL', email: 'test@after-sales.invalid', facts: { case: 'return' }, locale: 'en',
  statement_shown: 'Test', policy_hash: '0'.repeat(64), message: 'Ärger 👍',
});

/** Sends new requests until the receiver is gone; gives those that were acknowledged. */
async function load(url, acknowledged) {
  for (;;) {
    const key = randomBytes(16).toString('hex');
    const body = request(key);
    const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': key }, body })
      .then(async (response) => ({ status: response.status, receipt: await response.json() })).catch(() => null);
    if (!answer) return;
    assert.equal(answer.status, 201, JSON.stringify(answer));
    assert.equal(answer.receipt.digest, createHash('sha256').update(body).digest('hex'));
    acknowledged.set(key, { body, receipt: answer.receipt });
  }
}

for (const [name, missing, command] of RECEIVERS) {
  const skip = missing() || false;
  test(`${name}: every promise of the conformance kit holds`, { skip }, async () => {
    const folder = await mkdtemp(join(tmpdir(), `after-sales-${name}-`));
    const receiver = await start(command, await freePort(), folder);
    try {
      const { code, report } = await told('conform', receiver.url, '--json');
      const lacks = report.promises.filter(({ state }) => state === 'weak' || state === 'broken');
      assert.deepEqual(lacks.map(({ promise, seen }) => `${promise}: ${seen}`), [], receiver.output().slice(-3000));
      const skipped = report.promises.filter(({ state, promise }) => state === 'skipped' && !OPTIONAL.includes(promise));
      assert.deepEqual(skipped, []);
      assert.equal(code, 0);
      const doctor = await told('doctor', receiver.url, '--send', '--format', 'json');
      assert.deepEqual([doctor.code, doctor.report.warnings, doctor.report.profile], [0, 0, 'preflight'], JSON.stringify(doctor.report.checks));
    } finally {
      await receiver.kill();
      await rm(folder, { recursive: true, force: true });
    }
  });

  test(`${name}: what was acknowledged outlives being killed under load`, { skip }, async () => {
    const folder = await mkdtemp(join(tmpdir(), `after-sales-${name}-`));
    const port = await freePort();
    const acknowledged = new Map();
    try {
      for (let round = 0; round < 3; round += 1) {
        const receiver = await start(command, port, folder);
        try {
          const senders = Array.from({ length: 6 }, () => load(receiver.url, acknowledged));
          const before = acknowledged.size;
          while (acknowledged.size < before + 20) await new Promise((done) => setTimeout(done, 5));
          await receiver.kill();
          await Promise.all(senders);
        } finally {
          await receiver.kill();
        }
      }
      const receiver = await start(command, port, folder);
      try {
        for (const [key, { body, receipt }] of acknowledged) {
          const found = await fetch(`${receiver.url}/by-key/${key}`);
          assert.deepEqual([found.status, await found.json()], [200, receipt]);
          const again = await fetch(receiver.url, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': key }, body });
          assert.deepEqual([again.status, await again.json()], [200, receipt]);
        }
      } finally {
        await receiver.kill();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}

test('the table of the receivers names every promise', async () => {
  const table = await readFile(join(root, 'examples/receivers/README.md'), 'utf8');
  // Nothing answers there, so every promise is listed without a call.
  const { report } = await told('conform', `http://127.0.0.1:${await freePort()}/`, '--json');
  const rows = [...table.matchAll(/^\| `([a-z-]+)` \| (.*) \|$/gmu)].map(([, promise, says]) => `${promise}: ${says}`);
  assert.deepEqual(rows, report.promises.map(({ promise, says }) => `${promise}: ${says}`));
});
