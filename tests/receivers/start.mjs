// The example receivers: what each needs, and how it is started.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const target = process.env.CARGO_TARGET_DIR ?? join(root, 'target');
const example = (name) => join(root, 'examples/receivers', name);

/** A program of the project, built. */
export const program = (name) => join(target, 'debug', name);

const runs = (name, ...words) => spawnSync(name, words, { stdio: 'ignore' }).status === 0;
const python = () => (runs('python3', '-c', 'import sqlite3') ? '' : 'python3 is not installed; run: apt-get install python3');
const php = () => (runs('php', '-r', 'exit(extension_loaded("pdo_sqlite") ? 0 : 1);')
  ? '' : 'PHP with SQLite is not installed; run: apt-get install php-cli php-sqlite3');

/** Name, why it cannot run here (or nothing), and the command for a port and a folder of its own. */
export const RECEIVERS = [
  ['axum', () => (existsSync(program('after-sales-receiver')) ? '' : 'not built; run: cargo build --package after-sales-receiver'),
    (port, folder) => [program('after-sales-receiver'), [port, join(folder, 'requests.sqlite')]]],
  ['node', () => '', (port, folder) => [process.execPath, [join(example('node'), 'receiver.mjs'), port, join(folder, 'requests.jsonl')]]],
  ['php', php, (port, folder) => ['php', ['-S', `127.0.0.1:${port}`, join(example('php'), 'receiver.php')],
    // One process alone answers one buyer after the other.
    { AFTER_SALES_FILE: join(folder, 'requests.sqlite'), PHP_CLI_SERVER_WORKERS: '4' }]],
  ['python', python, (port, folder) => ['python3', [join(example('python'), 'receiver.py'), port, join(folder, 'requests.sqlite')],
    // No compiled files beside the example.
    { PYTHONDONTWRITEBYTECODE: '1' }]],
  ['worker', python, (port, folder) => [process.execPath, [join(root, 'tests/receivers/worker-host.mjs'),
    join(example('worker'), 'worker.js'), join(example('worker'), 'schema.sql'), port, join(folder, 'requests.sqlite')]]],
];

export const freePort = () => new Promise((resolve, reject) => {
  const server = createServer();
  server.once('error', reject);
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(String(port)));
  });
});

/** Starts a receiver and waits until it answers. `kill` ends it and all that it started, as a power cut would. */
export async function start(command, port, folder) {
  const [name, words, env = {}] = command(port, folder);
  let output = '';
  const child = spawn(name, words, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => { output += chunk; });
  const ended = new Promise((done) => child.once('close', done));
  const kill = async () => {
    // The group: PHP has workers, the worker's host a database.
    try { process.kill(-child.pid, 'SIGKILL'); } catch (error) { if (error.code !== 'ESRCH') throw error; }
    await ended;
  };
  const url = `http://127.0.0.1:${port}/api/requests`;
  const end = Date.now() + 15_000;
  while (!(await fetch(`${url}/by-key/0`).catch(() => null))) {
    if (child.exitCode !== null || Date.now() > end) {
      await kill();
      throw new Error(`${name} does not answer:\n${output}`);
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  return { url, kill, output: () => output };
}
