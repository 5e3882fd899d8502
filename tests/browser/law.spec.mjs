// Law, holidays and citations of the buyer's country: one small file, loaded beside the module, once for all elements,
// again for another country, and never in the way. Without it the widget says that the law is not held.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { policy } from '../node/sample.mjs';
import { serve } from './files.mjs';

const NOT_HELD = /We do not hold the law of your country yet\. You may have more rights\./;
// Fourteen days from the delivery end on Good Friday, seven a week before.
const ORDER = 'ordered-on="2026-03-16" delivered-on="2026-03-20" now="2026-03-25T09:00:00+01:00"';
const body = (country) => `<!doctype html><html lang="en"><meta charset="utf-8">
<script>window.told = []; addEventListener('after-sales:error', ({ detail }) => told.push(detail.code));</script>
<script type="module" src="/after-sales/after-sales.js" data-policy="/policy.json"></script>
<after-sales-check country="${country}" ${ORDER}></after-sales-check>
<after-sales-promise country="${country}"></after-sales-promise>`;

const isLaw = (path) => path.startsWith('/after-sales/law/');

/** Paths of the law files that the page has asked for. */
const asked = (page) => page.eval(() => performance.getEntriesByType('resource')
  .map(({ name }) => new URL(name).pathname).filter((path) => path.startsWith('/after-sales/law/')));

/** What the answer says: all of it, and what it gives by law. */
const screen = () => {
  const answer = document.querySelector('after-sales-check').shadowRoot.querySelector('[part~=answer]');
  const law = answer?.querySelector('[data-basis=law]');
  return answer && { whole: answer.innerText, law: law ? law.innerText : '' };
};

/** Goes to the answer for "I changed my mind". */
async function answer(page) {
  await page.click('after-sales-check >>> [data-case="return"]', 20_000);
  return page.waitFor(screen, 15_000);
}

/** The country of both elements from now on. */
const move = (page, country) => page.eval((country) => {
  for (const name of ['check', 'promise']) document.querySelector(`after-sales-${name}`).setAttribute('country', country);
}, country);

/** The answer once it gives something by law that `words` are in. */
const byLaw = (page, words) => page.waitFor((words) => {
  const answer = document.querySelector('after-sales-check').shadowRoot.querySelector('[part~=answer]');
  const law = answer?.querySelector('[data-basis=law]')?.innerText;
  return law?.includes(words) && { whole: answer.innerText, law };
}, 15_000, words);

export default async ({ open, engines, check, root }) => {
  async function on(engine, country, change, use) {
    const server = await serve([
      ['/after-sales/', join(root, 'pkg/dist')],
      ['/policy.json', { type: 'application/json', body: JSON.stringify(policy()) }],
      ['/', { body: body(country) }],
    ], { change });
    try {
      const page = await open(engine);
      await page.goto(`${server.base}/`);
      await use(page);
    } finally {
      await server.close();
    }
  }

  for (const engine of engines) {
    await check(`${engine}: two elements load the file of their country once, and the answer tells its law`, async () => {
      await on(engine, 'DE', undefined, async (page) => {
        const said = await answer(page);
        assert.match(said.law, /April 3/);
        assert.doesNotMatch(said.whole, NOT_HELD);
        assert.deepEqual(await asked(page), ['/after-sales/law/DE.json']);
        assert.deepEqual(await page.eval(() => window.told), []);
      });
    });

    await check(`${engine}: another country, another file, another law`, async () => {
      await on(engine, 'DE', undefined, async (page) => {
        assert.match((await answer(page)).law, /April 3/);
        await move(page, 'BR');
        const said = await byLaw(page, 'March 27');
        assert.doesNotMatch(said.law, /April 3/);
        assert.doesNotMatch(said.whole, NOT_HELD);
        await move(page, 'DE');
        await byLaw(page, 'April 3');
        assert.deepEqual(await asked(page), ['/after-sales/law/DE.json', '/after-sales/law/BR.json']);
        assert.deepEqual(await page.eval(() => window.told), []);
      });
    });

    await check(`${engine}: a country without law asks for nothing`, async () => {
      await on(engine, 'ZZ', undefined, async (page) => {
        const said = await answer(page);
        assert.match(said.whole, NOT_HELD);
        assert.equal(said.law, '');
        assert.deepEqual(await asked(page), []);
      });
    });

    const gone = (reply) => Object.assign(reply, { status: 404, body: Buffer.from('none') });
    const spoilt = (reply) => {
      const text = reply.body.toString();
      // A right of 99 days that no law gives.
      reply.body = Buffer.from(text.replace('"days":14', '"days":99'));
      assert.notEqual(reply.body.toString(), text);
    };
    const broken = {
      'is missing': (path, reply) => { if (isLaw(path)) gone(reply); },
      'is a page': (path, reply) => { if (isLaw(path)) reply.body = Buffer.from('<!doctype html>'); },
      'was changed by one word': (path, reply) => { if (isLaw(path)) spoilt(reply); },
      'never comes': (path) => isLaw(path) && new Promise(() => {}),
    };
    for (const [name, change] of Object.entries(broken)) {
      await check(`${engine}: the file ${name}: the shop’s promise stands, and the widget says what is not held`, async () => {
        await on(engine, 'DE', change, async (page) => {
          const said = await answer(page);
          assert.match(said.whole, NOT_HELD);
          assert.equal(said.law, '');
          // The shop's thirty days.
          assert.match(said.whole, /April 19/);
          assert.doesNotMatch(said.whole, /June 27/);
          assert.deepEqual(await page.eval(() => window.told), []);
        });
      });
    }

    await check(`${engine}: a file that was missing comes with the next change`, async () => {
      const broken = { now: true };
      const change = (path, reply) => { if (broken.now && isLaw(path)) gone(reply); };
      await on(engine, 'DE', change, async (page) => {
        assert.equal((await answer(page)).law, '');
        broken.now = false;
        await move(page, 'BR');
        await byLaw(page, 'March 27');
        await move(page, 'DE');
        assert.doesNotMatch((await byLaw(page, 'April 3')).whole, NOT_HELD);
      });
    });
  }
};
