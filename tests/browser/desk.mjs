// Starts the real desk for the browser tests, on a free port and a database of its own.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The newest build of the `after-sales` program. */
export function program(root) {
  const target = process.env.CARGO_TARGET_DIR ?? join(root, 'target');
  const builds = ['debug', 'release'].map((kind) => join(target, kind, 'after-sales')).filter(existsSync);
  builds.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  if (!builds.length) throw new Error('the desk is not built; run: cargo build --package after-sales');
  return builds[0];
}

const freePort = () => new Promise((resolve, reject) => {
  const server = createServer();
  server.once('error', reject);
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

/**
 * @returns {Promise<{base: string, output: () => string, stop: () => Promise<void>,
 *   restart: () => Promise<void>, remove: () => Promise<void>, folder: string}>} `folder` holds `desk.sqlite`; `stop` kills it as a power cut
 *   would; `restart` brings it back on the same port and database.
 */
export async function startDesk(root, { policy = 'examples/policies/nordlys.json', more = [], folder: given } = {}) {
  const folder = given ?? await mkdtemp(join(tmpdir(), 'after-sales-desk-'));
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  let child;
  let output = '';

  async function start() {
    child = spawn(program(root), ['serve', '--policy', join(root, policy), '--database', join(folder, 'desk.sqlite'),
      '--listen', `127.0.0.1:${port}`, '--rate', '0', '--storefront', join(root, 'www'), '--package', join(root, 'pkg/dist'), ...more],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => { output += chunk; });
    child.stderr.on('data', (chunk) => { output += chunk; });
    let failure;
    child.once('error', (error) => { failure = error; });
    const end = Date.now() + 20_000;
    for (;;) {
      if (failure) throw failure;
      if (child.exitCode !== null) throw new Error(`the desk ended with ${child.exitCode}:\n${output}`);
      const answer = await fetch(`${base}/`).catch(() => null);
      if (answer) return;
      if (Date.now() > end) throw new Error(`the desk did not answer in 20 s:\n${output}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  async function stop() {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGKILL');
    await ended;
  }

  process.on('exit', () => child?.kill('SIGKILL'));
  await start();
  return {
    base,
    folder,
    output: () => output,
    stop,
    restart: async () => { await stop(); await start(); },
    remove: async () => { await stop(); if (!given) await rm(folder, { recursive: true, force: true }); },
  };
}
