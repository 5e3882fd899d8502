// Runs the edge worker as its platform does: a Request in, a Response out, a SQL database with the calls of D1.
//   node worker-host.mjs WORKER.js SCHEMA.sql PORT FILE
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [worker, schema, port, file] = process.argv.slice(2);
const { default: handler } = await import(pathToFileURL(worker).href);

const sql = spawn('python3', [fileURLToPath(new URL('d1.py', import.meta.url)), file, schema], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
sql.on('exit', (code) => process.exit(code ?? 1));
const waiting = [];
createInterface({ input: sql.stdout }).on('line', (line) => waiting.shift()(JSON.parse(line)));

/** Asks the database; it answers in the order of the questions. */
const ask = (text, values) => new Promise((done) => {
  waiting.push(done);
  sql.stdin.write(`${JSON.stringify({ sql: text, values })}\n`);
});

const DB = {
  prepare: (text) => ({
    bind: (...values) => ({
      run: async () => ({ meta: { changes: (await ask(text, values)).changes } }),
      first: async () => (await ask(text, values)).rows[0] ?? null,
    }),
  }),
};

const server = createServer(async (incoming, outgoing) => {
  const bare = incoming.method === 'GET' || incoming.method === 'HEAD';
  const request = new Request(`http://${incoming.headers.host}${incoming.url}`, {
    method: incoming.method,
    headers: incoming.headers,
    body: bare ? undefined : Readable.toWeb(incoming),
    duplex: 'half',
  });
  const response = await handler.fetch(request, { DB });
  const body = Buffer.from(await response.arrayBuffer());
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(body);
  // What the worker did not read, a platform takes off the line.
  incoming.resume();
});
server.listen(Number(port), '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/api/requests`));
