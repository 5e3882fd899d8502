// The facts in a page's own data, in every engine: pages of four shop systems, and a page made to hurt.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { text } from '../node/files.mjs';
import { expected } from '../node/pages.mjs';
import { serve } from './files.mjs';

const now = '2026-10-30T09:00:00+01:00';
const policy = text('examples/policies/nordlys.json');

// Names of forms and images stand over the document's own, an image inside the data's text would load, and the
// part of the page that is meant is not the first.
const hostile = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Hostile</title>
<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">
<form name="querySelectorAll"></form><img name="getElementsByTagName" alt=""><form name="body"><input name="nodeType"></form>
<script type="application/ld+json">{"@type":"Product","sku":"A","name":"<img src=x onerror='window.ran=true'>"}</script>
<script type="application/ld+json">{"__proto__":{"polluted":true},"@type":"Product","sku":"A","constructor":7}</script>
<script type="application/ld+json">${'['.repeat(100_000)}</script>
<script type="application/ld+json">{"@type":"Product","name":"${'n'.repeat(1_100_000)}"}</script>
<script type="application/ld+json"></script>
<script type="text/javascript+ld+json">{"@type":"Product","sku":"no JSON-LD"}</script>
<form id="part"><input name="querySelectorAll"><input name="getElementsByTagName">
<script type=" APPLICATION/LD+JSON ; charset=utf-8">{"@type":"Product","sku":"B","offers":{"price":"65.00","priceCurrency":"EUR"}}</script></form>
</html>`;

export default async ({ open, engines, check, root }) => {
  const api = await import('../../pkg/dist/index.js');
  const server = await serve([
    ['/after-sales/', join(root, 'pkg/dist')],
    ['/hostile', { body: hostile }],
    ['/', join(root, 'tests/pages')],
  ]);
  const loaded = (page) => page.eval(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
  for (const engine of engines) {
    await check(`${engine}: pages of shop systems have the facts that Node reads, and the same verdict`, async () => {
      for (const { page: name, known, facts, findings, status } of expected()) {
        const page = await open(engine);
        await page.goto(`${server.base}/${name}.html`);
        const read = await page.eval(async (known) => {
          const { factsFromPage } = await import('/after-sales/index.js');
          const { type, facts, findings } = await factsFromPage(undefined, { known });
          return { type, facts: JSON.stringify(facts), findings };
        }, known);
        assert.equal(read.facts, JSON.stringify(facts), name);
        assert.deepEqual(read.findings.map(({ document, code, path }) => `${document} ${code} ${path}`.trim()), findings, name);
        assert.ok(read.findings.every(({ message, help }) => message && help), name);
        const verdict = await page.eval(async ({ policy, facts, now }) => {
          const { decide } = await import('/after-sales/index.js');
          return JSON.stringify((await decide(policy, facts, { now })).verdict);
        }, { policy, facts: read.facts, now });
        const inNode = await api.decide(policy, facts, { now });
        assert.equal(verdict, JSON.stringify(inNode.verdict), name);
        assert.equal(inNode.verdict.status, status, name);
        assert.deepEqual(await page.errors(), []);
        await page.close();
      }
    });

    await check(`${engine}: a page made to hurt gives findings; nothing of it runs`, async () => {
      const page = await open(engine);
      await page.goto(`${server.base}/hostile`);
      const read = await page.eval(async () => {
        const { factsFromPage } = await import('/after-sales/index.js');
        const options = { known: { case: 'return', buyer: { country: 'DE' } } };
        const part = document.getElementById('part');
        const copy = document.createDocumentFragment();
        copy.append(part.cloneNode(true));
        return {
          whole: await factsFromPage(document, options),
          part: await factsFromPage(part, options),
          copy: await factsFromPage(copy, options),
          wrong: await factsFromPage({}, options).catch(({ name }) => name),
          ran: window.ran === true || {}.polluted === true,
        };
      });
      assert.equal(read.ran, false);
      assert.equal(read.wrong, 'AfterSalesUsageError');
      const told = read.whole.findings.map(({ code, path }) => `${code} ${path}`.trim());
      assert.deepEqual(told, ['too_deep /2', 'too_large /3', 'json_syntax /4', 'page_item_unclear']);
      assert.deepEqual(read.whole.facts, { case: 'return', buyer: { country: 'DE' } });
      for (const one of [read.part, read.copy]) {
        assert.deepEqual(one.findings, []);
        assert.deepEqual(one.facts.item, { sku: 'B', price: { minor: 6500, currency: 'EUR' } });
      }
    });

    await check(`${engine}: only a page that asks for the facts in its data loads the reader`, async () => {
      const page = await open(engine);
      await page.goto(`${server.base}/wix.html`);
      await page.eval(async (policy) => {
        const { decide } = await import('/after-sales/index.js');
        await decide(policy, { case: 'return', buyer: { country: 'DE' } });
      }, policy);
      assert.deepEqual((await loaded(page)).filter((path) => path.includes('reader')), []);
      await page.eval(async () => {
        const { factsFromPage } = await import('/after-sales/index.js');
        await factsFromPage();
      });
      assert.ok((await loaded(page)).includes('/after-sales/reader_bg.wasm'));
    });
  }
  await server.close();
};
