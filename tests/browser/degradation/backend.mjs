// Rows about the shop's own server: the real desk, with a disk that is full, a store that is damaged, mail that is down, an
// inbox that is flooded. What a page can see of it stands here, the rest in the desk's own tests.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDesk } from '../desk.mjs';
import { TYPED, again, change, end, fill, review, send, toForm, typed } from '../guest/buyer.mjs';
import { CONTACT, checkTag, honest, on } from '../guest/shop.mjs';

const IN = 'after-sales-check >>>';

/** Hands calls on to a desk, as a shop's own site does: pages of other sites are let in only when the policy says so. */
export const handOn = (desk) => async (path, body, { method, headers }) => {
  const passed = Object.fromEntries(['content-type', 'idempotency-key'].filter((name) => headers[name]).map((name) => [name, headers[name]]));
  const answer = await fetch(`${desk.base}${path}`, { method, headers: passed, ...(method !== 'GET' && { body }) }).catch(() => undefined);
  if (!answer) return { status: 502, type: 'text/html', body: '<h1>Bad gateway</h1>' };
  const wait = answer.headers.get('retry-after');
  const type = answer.headers.get('content-type') ?? 'text/plain';
  return { status: answer.status, type, body: Buffer.from(await answer.arrayBuffer()), headers: wait ? { 'retry-after': wait } : {} };
};

/** The review of a filled form whose endpoint is a desk. */
async function atDesk(page, desk, use) {
  await on(page, { body: checkTag('endpoint="/api/requests"'), routes: [['/api/', handOn(desk)]] }, async (server) => {
    await toForm(page);
    await fill(page);
    await use(server);
  });
}

/** A desk in a folder of its own, gone at the end. */
async function withDesk(root, options, use) {
  const desk = await startDesk(root, options);
  try {
    await use(desk);
  } finally {
    await desk.remove();
  }
}

const asRoot = (program, ...words) => spawnSync(program, words).status === 0;

export default [
  {
    part: 'The shop’s server: the database is full or locked',
    sees: '“Your request was not sent”, everything that was entered; sent again when there is room',
    request: 'yes, later',
    held: 'crates/desk/tests/disk.rs',
    async run(page, { root }) {
      const folder = await mkdtemp(join(tmpdir(), 'after-sales-full-'));
      // Only who may mount has a disk that can be filled; elsewhere this row is held by the desk's own tests alone.
      if (!asRoot('mount', '-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', folder)) {
        console.log('    this machine cannot make a disk that is full');
        await rm(folder, { recursive: true });
        return;
      }
      try {
        await withDesk(root, { folder }, async (desk) => {
          await atDesk(page, desk, async () => {
            const ballast = join(folder, 'ballast');
            await writeFile(ballast, Buffer.alloc(6 << 20)).catch(() => {});
            const words = await send(page, 'not-sent', 30_000);
            assert.match(words, /was not sent/);
            assert.match(words, new RegExp(CONTACT));
            await honest(page);
            const { status } = await fetch(`${desk.base}/health`);
            assert.equal(status, 200, 'what is stored can be read');
            await truncate(ballast, 0);
            await change(page);
            await page.waitFor(`${IN} [data-field="email"]`);
            assert.deepEqual(await typed(page), TYPED);
            await review(page);
            await send(page, 'receipt', 30_000);
            assert.equal((await (await fetch(`${desk.base}/health`)).json()).requests, 1);
          });
        });
      } finally {
        asRoot('umount', '-l', folder);
        await rm(folder, { recursive: true, force: true });
      }
    },
  },
  {
    part: 'The shop’s server: the database is damaged',
    sees: '“We do not know yet if your request arrived” and the contacts; the server does not start on it and leaves the file as it is',
    request: 'by contact; after a copy was brought back, under the same key',
    held: 'crates/desk/tests/start.rs, crates/desk/tests/backup.rs',
    async run(page, { root }) {
      await withDesk(root, {}, async (desk) => {
        await atDesk(page, desk, async () => {
          await desk.stop();
          const path = join(desk.folder, 'desk.sqlite');
          const good = await readFile(path);
          await rm(`${path}-wal`, { force: true });
          const damaged = Buffer.alloc(Math.max(good.length, 16_384), 0xa5);
          await writeFile(path, damaged);
          await assert.rejects(desk.restart(), /ended with [1-9]/);
          assert.ok((await readFile(path)).equals(damaged), 'not touched');
          assert.match(await send(page, 'unknown', 30_000), new RegExp(CONTACT));
          await honest(page);
          await rm(path);
          await desk.restart();
          await again(page);
          await end(page, 'receipt', 30_000);
        });
      });
    },
  },
  {
    part: 'The shop’s server: no mail goes out, no other system is reached',
    sees: 'the receipt on the screen, with a copy to save and to print; mail follows later',
    request: 'yes',
    held: 'crates/desk/tests/mail_faults.rs, crates/desk/tests/hooks.rs',
    async run(page, { root }) {
      const more = ['--smtp', 'smtp://127.0.0.1:9', '--mail-from', 'shop@nordlys.example', '--public-url', 'http://127.0.0.1:9999'];
      await withDesk(root, { more }, async (desk) => {
        await atDesk(page, desk, async () => {
          await send(page, 'receipt', 15_000);
          assert.match(await page.text(`${IN} [part~="receipt-number"]`), /R-[0-9A-Z]{4}-[0-9A-Z]{4}/);
          for (const button of ['[data-save]', '[data-print]']) assert.ok(await page.visible(`${IN} ${button}`), button);
          await honest(page, { received: true });
          const { mail, mails } = await (await fetch(`${desk.base}/health`)).json();
          assert.equal(mail, 'on');
          assert.equal(Object.values(mails).reduce((sum, count) => sum + count, 0), 1, 'the mail waits');
          assert.equal(mails.sent ?? 0, 0);
        });
      });
    },
  },
  {
    part: 'The shop’s server: its inbox is flooded',
    sees: 'nothing of it',
    request: 'yes',
    held: 'crates/desk/tests/limits.rs',
    async run(page, { desk }) {
      const body = new URLSearchParams({ email: 'owner@nordlys.example', password: 'guess' });
      const guess = () => fetch(`${desk.base}/login`, { method: 'POST', body, headers: { origin: desk.base }, redirect: 'manual' }).then(({ status }) => status);
      const statuses = await Promise.all(Array.from({ length: 60 }, guess));
      assert.ok(statuses.includes(429), `the door closes: ${[...new Set(statuses)]}`);
      await atDesk(page, desk, async () => {
        await send(page, 'receipt');
        await honest(page, { received: true });
      });
    },
  },
];
