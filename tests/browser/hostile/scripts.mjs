// Every hostile page in a frame, looked at from outside with clean tools: the same verdict in the same shape, or the
// shop's own words. Never an empty box, never another verdict.
import assert from 'node:assert/strict';
import { PROMISE, TAG, WATCH, checkTag, shop } from '../guest/shop.mjs';
import { trapping } from '../degradation/trap.mjs';
import { PAGES } from './pages.mjs';

const html = ({ code = '', body = '', head = '', check = checkTag('endpoint="/api/requests"') }) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title>
${WATCH.replace('src', 'data-quiet src')}${code && `<script>{ ${code} }</script>`}${head}${TAG}<body>${body}${PROMISE}${check}</body></html>`;

/** Runs in the page around the frame. Its own tools are taken for everything: those of the frame belong to the hostile page. */
function look(path, longest) {
  const getter = (type, name) => Object.getOwnPropertyDescriptor(type.prototype, name).get;
  const [shadow, innerText] = [getter(Element, 'shadowRoot'), getter(HTMLElement, 'innerText')];
  const one = (root, selector) => (root.nodeType === 11 ? DocumentFragment : root.nodeType === 9 ? Document : Element).prototype.querySelector.call(root, selector);
  const box = (node) => Element.prototype.getBoundingClientRect.call(node);
  const seen = (node) => Boolean(node) && box(node).height > 0 && box(node).width > 0;
  // A notice above the shop's own words, when there is one.
  const NOTICE = 'We cannot show this right now.';
  const frame = document.createElement('iframe');
  Object.assign(frame, { src: path, width: 900, height: 820 });
  const state = (kind) => {
    const host = one(frame.contentDocument, `after-sales-${kind}`);
    const root = host && shadow.call(host);
    const screen = root && one(root, '[part~="screen"]');
    return { own: seen(host && one(host, '.floor')), text: seen(screen) ? innerText.call(screen).trim() : '', root, screen };
  };
  const calm = () => { const all = ['promise', 'check'].map(state); return all.every(({ text, own }) => text && !own) ? 'same' : all.every(({ own, text }) => own && (!text || text.startsWith(NOTICE))) ? 'own' : 'between'; };
  const copy = (list) => Array.prototype.slice.call(list ?? []);
  const sleep = () => new Promise((done) => setTimeout(done, 30));
  const until = async (ready, ms) => { for (const end = performance.now() + ms; performance.now() < end && !ready();) await sleep(); return ready(); };
  const shape = (node) => [...Element.prototype.querySelectorAll.call(node, '*')].map((child) => { const { x, y, width, height } = box(child); return [x, y, width, height].map(Math.round); });

  return new Promise((loaded) => { frame.onload = loaded; document.body.replaceChildren(frame); }).then(async () => {
    const watch = frame.contentWindow.watch;
    // Two elements tell why they fell back; where a page has taken the voice of its elements, time alone tells.
    await until(() => calm() === 'same' || (watch?.told?.length ?? 0) > 1, longest);
    await sleep();
    const ends = calm();
    const answer = () => one(state('check').root, '[part~="answer"]');
    if (ends === 'same') {
      HTMLElement.prototype.click.call(one(state('check').root, '[data-case="return"]'));
      await until(answer, longest);
      // What keeps the answer comes with a script of its own.
      await until(() => one(state('check').root, '[data-keep] button'), longest);
      await sleep();
    }
    const node = ends === 'same' ? answer() : null;
    return {
      ends, promise: state('promise').text, verdict: node ? innerText.call(node).trim() : '', shape: node ? shape(node) : [],
      uncaught: copy(watch?.uncaught), told: copy(watch?.told), kinds: ['promise', 'check'].map(state).map(({ own, text }) => [own, text.slice(0, 60)]),
    };
  });
}

export default async ({ open, engines, check }) => {
  for (const engine of engines) {
    const server = await shop({ routes: [
      ['/calm', () => html({})],
      ['/stopped', () => html({ head: trapping('later'), check: checkTag('endpoint="/api/requests"').replace('<button>', '<input name="elements"><input name="prepend"><input name="append"><input name="querySelector"><button>') })],
      ['/hostile/', (path) => html(PAGES[Number(path.split('/').at(-1))])],
    ] });
    const page = await open(engine, { lasting: true });
    await page.goto(`${server.base}/blank`);
    const calm = await page.eval(look, '/calm', 20_000);
    await check(`${engine}: a calm page, for comparison with ${PAGES.length} others`, () => {
      assert.equal(calm.ends, 'same', JSON.stringify(calm));
      assert.match(calm.verdict, /November 23, 2026/);
    });
    for (const [at, { name, ends, noise = [] }] of PAGES.entries()) {
      await check(`${engine}: ${name}: ${ends === 'same' ? 'the same verdict and shape' : 'the shop’s own words'}`, async () => {
        const seen = await page.eval(look, `/hostile/${at}`, 4500);
        assert.equal(seen.ends, ends, JSON.stringify(seen));
        assert.deepEqual(seen.uncaught.filter((text) => !noise.some((known) => known.test(text))), []);
        if (ends === 'same') {
          assert.deepEqual([seen.promise, seen.verdict], [calm.promise, calm.verdict]);
          const moved = seen.shape.filter((box, place) => box.some((value, side) => Math.abs(value - (calm.shape[place]?.[side] ?? NaN)) > 1));
          if (!PAGES[at].body) assert.deepEqual(moved, []);
        }
      });
    }
    await check(`${engine}: the module stops on a page whose form has fields named like its own methods: the form stays usable`, async () => {
      await page.goto(`${server.base}/stopped`);
      await page.click('after-sales-check >>> [data-case="return"]', 15_000);
      await page.click('after-sales-check >>> [data-open]');
      await page.waitFor('after-sales-check >>> [data-field="email"]');
      await page.eval(() => {
        window.trapNow = true;
        const field = find('after-sales-check >>> [data-field="email"]');
        field.value = 'kept@example.com';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await page.waitFor('after-sales-check form button', 4000);
      assert.equal(await page.eval(() => new FormData(document.querySelector('after-sales-check form')).get('email')), 'kept@example.com');
    });
    await page.goto('about:blank');
    await server.close();
  }
};
