// Each header set in each engine: the tier that it leads to, and no violation where that is the widget.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DIST, LINK, NOW, checkTag, shop } from '../guest/shop.mjs';
import { serve } from '../files.mjs';
import { SETS, served, tierIn } from './sets.mjs';
import { FILE, written } from './table.mjs';

// A card has no other words for what its page says in its own.
const BODY = `<after-sales-policy country="DE" card="/card.json" ${NOW}>${LINK}</after-sales-policy>${checkTag('endpoint="/api/requests"')}`;

/** Serves the page of a set; gives its address and how to end it. */
async function started(set) {
  const other = set.apart && await serve([['/after-sales/', DIST]], { headers: set.apart });
  const { head, headers, type } = served(set, other ? other.base : '');
  const server = await shop({
    routes: [['/page', { type, body: `<!doctype html><html lang="en"><title>Shop</title>${head}<body>${BODY}</body></html>` }]],
    change(path, answer) {
      if (set.all || path === '/page') Object.assign(answer.headers, headers);
      return set.change?.(path, answer);
    },
  });
  return { base: server.base, close: async () => { await server.close(); await other?.close(); } };
}

/** What became of the page, by its own script; in a frame it comes as a message, because its origin may be none. */
async function probe(page, set, base, wanted) {
  if (!set.frame) {
    await page.goto(`${base}/page`);
    if (set.silent) return page.eval(silent, null);
    return page.eval((tier) => window.watch.probe(tier), wanted);
  }
  await page.goto(`${base}/blank`);
  return page.eval((frameSandbox, tier, quiet, look) => new Promise((done) => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { sandbox: frameSandbox, src: '/page', width: 900, height: 700 });
    addEventListener('message', ({ data }) => done(data));
    frame.onload = () => (quiet ? done(new Function(`return (${look})`)()(frame.contentDocument)) : frame.contentWindow.postMessage({ probe: tier }, '*'));
    document.body.append(frame);
  }), set.frame, wanted, set.silent ?? false, String(silent));
}

/** A page whose scripts do not run: its own words are there, and nothing else. */
function silent(given) {
  const floor = [...(given ?? document).querySelectorAll('.floor')];
  const drawn = [...(given ?? document).querySelectorAll('after-sales-policy, after-sales-check')].some(({ shadowRoot }) => shadowRoot);
  return { tier: !drawn && floor.length > 0 && floor.every((node) => node.getBoundingClientRect().height > 0) ? 0 : 'nothing', violated: [], uncaught: [] };
}

export default async ({ open, engines, check }) => {
  assert.ok(SETS.length >= 24, 'enough sets');
  await check('the page of all header sets is current (node tests/browser/headers/table.mjs)', async () => {
    assert.equal(readFileSync(FILE, 'utf8'), written());
  });
  for (const engine of engines) {
    const page = await open(engine, { lasting: true });
    for (const set of SETS) {
      const wanted = tierIn(set, engine);
      await check(`${engine}: ${set.name}: tier ${wanted}`, async () => {
        const server = await started(set);
        try {
          const seen = await probe(page, set, server.base, wanted);
          assert.equal(seen.tier, wanted, JSON.stringify(seen));
          assert.deepEqual(seen.uncaught, []);
          if (wanted === 2) {
            assert.deepEqual([seen.violated, seen.told], [[], []]);
            assert.equal(seen.walked, true, 'up to the review of a request');
          }
        } finally {
          await page.goto('about:blank');
          await server.close();
        }
      });
    }
  }
};
