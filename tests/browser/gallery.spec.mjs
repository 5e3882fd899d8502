// The gallery and its two neighbours: every cell stands in its state, says nothing wrong in the console and never
// scrolls sideways, not with letters spread as a reader may spread them either; themes reach what they colour.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serve } from './files.mjs';
import { arrived, cut, sideways } from './fits.mjs';

/** Letters, words and lines as far apart as WCAG 1.4.12 wants to be borne, in every open shadow too. */
const spread = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }`);
  const walk = (tree) => {
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
    for (const element of tree.querySelectorAll('*')) if (element.shadowRoot) walk(element.shadowRoot);
  };
  walk(document);
};

/** In every engine; the others in Chromium. */
const EVERYWHERE = ['promise dated', 'policy open', 'check answer-yes', 'check errors', 'check receipt', 'check card',
  'withdrawal review', 'duty button'];

export default async ({ open, engines, check, root }) => {
  const cells = JSON.parse(await readFile(join(root, 'www/shop/gallery/cells.json'), 'utf8'));
  const server = await serve([['/after-sales/', join(root, 'pkg/dist')], ['/', join(root, 'www')]]);
  const manifest = JSON.parse(await readFile(join(root, 'pkg/dist/custom-elements.json'), 'utf8'));
  const declared = manifest.modules[0].declarations;
  const shown = Object.entries(cells.elements).filter(([kind]) => declared.some(({ tagName }) => tagName === `after-sales-${kind}`));
  const all = shown.flatMap(([kind, { states }]) =>
    Object.entries(states).map(([state, cell]) => ({ kind, state, name: `${kind} ${state}`, logs: [], ...cell })));

  const goTo = async (page, { kind, state }, more = {}) => {
    await page.goto(`${server.base}/gallery.html?${new URLSearchParams({ element: kind, state, ...more })}`);
    assert.equal(await page.waitFor(arrived, 30_000), 'arrived', `${kind} ${state}`);
  };
  const quiet = async (page, { logs }) => {
    const errors = (await page.errors()).map(({ text }) => text);
    const expected = (text) => logs.some((code) => text.includes(code));
    assert.deepEqual(errors.filter((text) => !expected(text)), []);
  };

  for (const engine of engines) {
    for (const cell of all.filter(({ name }) => engine === 'chromium' || EVERYWHERE.includes(name))) {
      await check(`${engine}: ${cell.name}`, async () => {
        const page = await open(engine, { width: 320, height: 700 });
        await goTo(page, cell);
        await quiet(page, cell);
        assert.equal(await page.eval(sideways), '', 'at 320 px');
        await page.resize(1280, 900);
        assert.equal(await page.eval(sideways), '', 'at 1280 px');
        await page.resize(320, 700);
        await page.eval(spread);
        assert.equal(await page.eval(sideways), '', 'with letters spread');
        assert.deepEqual(await page.eval(cut), []);
      });
    }
  }

  if (engines.includes('chromium')) {
    await check('the narrowest box, right to left and in German words', async () => {
      const page = await open('chromium', { width: 240, height: 700 });
      for (const lang of ['de', 'ar']) {
        for (const cell of all.filter(({ name }) => EVERYWHERE.includes(name))) {
          await goTo(page, cell, { lang });
          assert.equal(await page.eval(sideways), '', `${cell.name} ${lang}`);
          assert.equal(await page.eval('document.documentElement.dir'), lang === 'ar' ? 'rtl' : 'ltr');
        }
      }
    });

    await check('the overview holds every cell, and none fails', async () => {
      const page = await open('chromium', { width: 1280, height: 900 });
      await page.goto(`${server.base}/gallery.html`);
      await page.waitFor(() => 'listed' in document.documentElement.dataset, 20_000);
      const figures = await page.eval(() => [...document.querySelectorAll('figure')].map(({ id }) => id));
      assert.deepEqual(figures.sort(), all.map(({ kind, state }) => `${kind}-${state}`).sort());
      const alone = ({ bare, lost, alone }) => bare || lost || alone;
      for (const { kind, state, ...cell } of all) {
        if (alone(cell)) continue;
        const how = await page.waitFor((id) => {
          const figure = document.getElementById(id);
          figure.scrollIntoView({ block: 'center' });
          return figure.dataset.failed ?? ('arrived' in figure.dataset && 'arrived');
        }, 30_000, `${kind}-${state}`);
        assert.equal(how, 'arrived', `${kind} ${state}`);
      }
      assert.equal(await page.eval(sideways), '');
      assert.equal(await page.eval('document.activeElement.localName'), 'body', 'cells take no focus on their way');
    });

    await check('a theme reaches the main button in light and dark, and only the theme of the address', async () => {
      // The address wins over what the browser prefers.
      const page = await open('chromium', { width: 700, height: 700, dark: true });
      for (const theme of cells.themes) {
        for (const scheme of cells.schemes) {
          await goTo(page, { kind: 'check', state: 'answer-yes' }, { theme, scheme });
          const seen = await page.eval(() => {
            const button = document.querySelector('after-sales-check').shadowRoot.querySelector('[part~=main]');
            const { backgroundColor, color } = getComputedStyle(button);
            return { backgroundColor, color };
          });
          const file = theme === 'none' ? 'crates/widget/src/styles/tokens.css' : `pkg/themes/${theme}.css`;
          const text = await readFile(join(root, file), 'utf8');
          for (const [name, property] of [['accent', 'backgroundColor'], ['on-accent', 'color']]) {
            const pair = RegExp(`--after-sales-${name}[:,] light-dark\\((#\\w+), (#\\w+)\\)`).exec(text);
            const [red, green, blue] = pair[scheme === 'light' ? 1 : 2].match(/\w\w/g).map((two) => parseInt(two, 16));
            assert.equal(seen[property], `rgb(${red}, ${green}, ${blue})`, `${theme} ${scheme} ${name}`);
          }
        }
      }
    });

    await check('a page whose rem is 10 px gets no tiny words and no tiny buttons', async () => {
      const page = await open('chromium', { width: 700, height: 700 });
      await goTo(page, { kind: 'check', state: 'answer-yes' });
      const measure = () => page.eval(() => {
        const shadow = document.querySelector('after-sales-check').shadowRoot;
        const size = (part) => parseFloat(getComputedStyle(shadow.querySelector(`[part~=${part}]`)).fontSize);
        return { words: size('sentence'), small: size('source'), button: shadow.querySelector('[part~=main]').offsetHeight };
      });
      const before = await measure();
      await page.eval(() => {
        document.documentElement.style.fontSize = '62.5%';
        document.body.style.fontSize = '16px';
      });
      assert.deepEqual(await measure(), before);
      await page.eval(() => { document.body.style.fontSize = '10px'; });
      assert.ok((await measure()).button >= 44);
    });

    await check('theming: every variable has a field, a value changes the element, and the sheet says so', async () => {
      const page = await open('chromium', { width: 1280, height: 900 });
      await page.goto(`${server.base}/theming.html`);
      await page.waitFor(() => 'ready' in document.documentElement.dataset, 15_000);
      await page.eval(() => document.querySelector('.stand').scrollIntoView());
      await page.waitFor('.stand after-sales-check >>> [part~="main"]', 20_000);
      const names = declared.flatMap(({ cssProperties }) => cssProperties.map(({ name }) => name));
      const fields = await page.eval(() => [...document.querySelectorAll('.values label')].map(({ textContent }) => textContent));
      assert.deepEqual(fields.sort(), [...new Set(names)].sort());
      await page.fill('#after-sales-accent', '#aa0000');
      // Colours change smoothly.
      await page.waitFor(() => getComputedStyle(document.querySelector('.stand after-sales-check').shadowRoot
        .querySelector('[part~=main]')).backgroundColor === 'rgb(170, 0, 0)');
      assert.match(await page.text('.result code'), /--after-sales-accent: #aa0000;/);
      await page.fill('.stand select[name="theme"]', 'bold');
      await page.waitFor(() => document.querySelector('link[href$="bold.css"]')?.sheet);
      assert.deepEqual(await page.errors(), []);
      assert.equal(await page.eval(sideways), '');
    });

    for (const path of ['/theming.html', '/elements.html', '/gallery.html']) {
      await check(`${path}: axe finds nothing, and nothing scrolls sideways`, async () => {
        for (const [width, dark] of [[1280, false], [360, true]]) {
          const page = await open('chromium', { width, height: 900, dark });
          await page.goto(`${server.base}${path}`);
          await page.waitFor(() => ['ready', 'listed'].some((mark) => mark in document.documentElement.dataset), 20_000);
          assert.equal(await page.eval(sideways), '');
          assert.deepEqual(await page.axe(), []);
          assert.deepEqual(await page.errors(), []);
        }
      });
    }

    await check('elements: a section for each element of the manifest, with all its names', async () => {
      const page = await open('chromium');
      await page.goto(`${server.base}/elements.html`);
      await page.waitFor(() => 'ready' in document.documentElement.dataset);
      for (const { tagName, ...element } of declared) {
        const id = tagName.replace('after-sales-', '');
        const names = await page.eval((id) => [...document.getElementById(id).closest('section').querySelectorAll('tbody th')]
          .map(({ textContent }) => textContent.replace(/\(.*/, '')), id);
        for (const group of ['attributes', 'members', 'events', 'cssParts', 'cssProperties']) {
          for (const { name } of element[group]) assert.ok(names.includes(name), `${tagName} ${name}`);
        }
      }
    });
  }
  await server.close();
};
