// Every hostile style sheet on one page: what the elements say stays, and how they stand in their own box.
import assert from 'node:assert/strict';
import { LINK, NOW, PROMISE, checkTag, honest, shop, tier } from '../guest/shop.mjs';
import { SHEETS } from './sheets.mjs';

const BODY = `<div id="room">${PROMISE}<after-sales-policy country="DE" ${NOW}>${LINK}</after-sales-policy>${checkTag('endpoint="/api/requests"')}</div>`;
/** Pixels that lines may round differently. */
const TOLERANCE = 1;

/** Runs in the page: puts a sheet in force and tells what it changes. */
function compare({ css, takes, page: whole, turned }, tolerance) {
  const room = document.querySelector('#room');
  const hosts = [...room.children];
  const screens = hosts.map((host) => host.shadowRoot.querySelector('[part~="screen"]'));
  // The room keeps its size whatever the sheet says; what a page does to its own boxes is its own matter.
  const width = (px) => {
    for (const [name, value] of [['all', 'initial'], ['display', 'block'], ['inline-size', `${px}px`], ['position', 'absolute'], ['inset-block-start', '0'], ['inset-inline-start', '0'], ['box-sizing', 'content-box']]) {
      room.style.setProperty(name, value, 'important');
    }
  };
  const STYLES = ['color', 'fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'fontVariantCaps', 'letterSpacing', 'wordSpacing', 'lineHeight', 'textTransform', 'textIndent', 'textAlign',
    'textShadow', 'whiteSpace', 'webkitTextSecurity', 'webkitTextFillColor', 'cursor', 'direction', 'writingMode', 'listStyleType'];
  const shape = (screen, sizes = turned) => {
    const origin = screen.getBoundingClientRect();
    const nodes = [screen, ...screen.querySelectorAll('*')];
    return nodes.map((node) => {
      const box = node.getBoundingClientRect();
      const style = getComputedStyle(node);
      // What a closed fold holds has no layout of its own time.
      const place = !node.checkVisibility() ? [] : sizes ? [node.offsetWidth ?? 0, node.offsetHeight ?? 0] : [box.x - origin.x, box.y - origin.y, box.width, box.height];
      // The box of the shell passes on what it gets; what is drawn in it does not.
      return { name: `${node.localName}[${node.getAttribute('part') ?? ''}]`, place, style: node === screen ? [] : STYLES.map((name) => `${name}: ${style[name]}`) };
    });
  };
  const words = () => screens.map(({ textContent }) => textContent);
  const put = (text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  };
  const wrong = [];

  width(640);
  put('');
  const said = words();
  const plain = screens.map(({ offsetWidth }) => offsetWidth);
  put(css);
  if (words().join() !== said.join()) wrong.push('the words changed');
  const shown = screens.map((screen) => ({ width: screen.offsetWidth, shape: shape(screen), over: screen.scrollWidth - screen.clientWidth }));
  put(takes ? `#room > * { ${takes} }` : '');
  for (const [at, { width: now, shape: hostile, over }] of shown.entries()) {
    if (whole) break;
    const { localName } = hosts[at];
    if (now < 200) wrong.push(`${localName}: only ${now} px wide`);
    if (over > tolerance && !takes) wrong.push(`${localName}: ${over} px too wide`);
    width(640 + now - plain[at]);
    const calm = shape(screens[at]);
    if (calm.length !== hostile.length) wrong.push(`${localName}: other elements`);
    for (const [index, one] of calm.entries()) {
      const other = hostile[index] ?? { place: [], style: [] };
      const moved = one.place.some((value, side) => !(Math.abs(value - other.place[side]) <= tolerance));
      const restyled = one.style.filter((rule, place) => rule !== other.style[place]);
      if (moved) wrong.push(`${localName} ${one.name}: ${one.place.map(Math.round)} became ${other.place.map(Math.round)}`);
      if (restyled.length) wrong.push(`${localName} ${one.name}: ${restyled.join(', ')} became ${other.style.filter((rule) => !one.style.includes(rule)).join(', ')}`);
    }
    width(640);
  }
  put('');
  const back = screens.flatMap((screen) => shape(screen, false)).map(({ place }) => place.map(Math.round));
  return { wrong: wrong.slice(0, 12), count: wrong.length, back: JSON.stringify(back) };
}

export default async ({ open, engines, check }) => {
  assert.ok(SHEETS.length >= 31, 'enough sheets');
  for (const engine of engines) {
    const server = await shop({ body: BODY });
    const page = await open(engine, { lasting: true });
    await page.goto(`${server.base}/`);
    for (const kind of ['promise', 'policy', 'check']) await tier(page, 2, kind, 20_000);
    await page.eval(() => find('after-sales-check >>> [data-case="return"]').click());
    await page.waitFor('after-sales-check >>> [part~="answer"]');
    // What keeps the answer comes with a script of its own.
    await page.waitFor('after-sales-check >>> [data-keep] button');
    const calm = (await page.eval(compare, { css: '' }, TOLERANCE)).back;
    for (const sheet of SHEETS) {
      await check(`${engine}: ${sheet.name}: ${sheet.page ? 'the words stay' : 'words and shape stay'}`, async () => {
        const { wrong, count, back } = await page.eval(compare, sheet, TOLERANCE);
        assert.deepEqual(wrong, [], `${count} changes`);
        assert.equal(back, calm, 'as before when the sheet is gone');
      });
    }
    await check(`${engine}: under “all: unset” a buyer comes from the answer to the review`, async () => {
      await page.eval((css) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [sheet]; }, SHEETS[0].css);
      await page.click('after-sales-check >>> [data-open]');
      await page.waitFor(() => find('after-sales-check').shadowRoot.activeElement?.id === 'heading');
      await page.fill('after-sales-check >>> [data-field="order_reference"]', 'N-1');
      await page.fill('after-sales-check >>> [data-field="email"]', 'a@example.com');
      await page.click('after-sales-check >>> form button[type="submit"]');
      await page.waitFor('after-sales-check >>> [data-send]');
      await honest(page, { told: [] });
    });
    await page.goto('about:blank');
    await server.close();
  }
};
