// Photos from the choice to the shop: what is sent holds the picture and nothing else, what is no photo is refused with a
// reason, and what broke off goes on where it was.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { comment, exif, heic, iptc, jpeg, noise, png, segmentsOf, xmp } from '../images/make.mjs';
import { serve } from './files.mjs';
import { photoShop } from './photo-shop.mjs';

const list = (count, words) => Array.from({ length: count }, (_, at) => words(at));
const WORDS = {
  title: 'Photos', hint: 'Up to 5', add: 'Choose photos', camera: 'Take a photo', drop: 'Or drop', busy: 'Getting ready', insecure: 'Not secure',
  keep_open: 'Keep this page open', retry: 'Send again', not_taken: 'Not taken',
  names: list(5, (at) => `Photo ${at + 1}`), remove: list(5, (at) => `Remove photo ${at + 1}`), count: list(6, (at) => `${at} of 5`),
  arrived: list(6, (at) => `${at} arrived`), missing: list(6, (at) => `${at} missing`),
  refused: { not_image: 'no image', unreadable: 'unreadable', too_large: 'too large', too_many: 'too many', same: 'same' },
  state: { waiting: 'waiting', sending: 'sending', arrived: 'arrived', missing: 'missing' },
};

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title><script type="module" src="/page.js"></script><main><div id="host"></div></main></html>`;
const SCRIPT = `import { open } from '/after-sales/photos.js';
const root = document.querySelector('#host').attachShadow({ mode: 'open' });
const screen = root.appendChild(document.createElement('div'));
window.told = [];
window.start = () => { window.photos = open(screen, (json) => told.push(JSON.parse(json))); };
window.place = (mode, key, words, to = '') => {
  const place = document.createElement('div');
  Object.assign(place.dataset, { photos: mode, key, words: JSON.stringify(words), to });
  screen.replaceChildren(place);
};
window.filesOf = (files) => {
  const transfer = new DataTransfer();
  for (const { name, type, body } of files) {
    transfer.items.add(new File([Uint8Array.from(atob(body), (c) => c.charCodeAt(0))], name, { type }));
  }
  return transfer;
};
window.give = (files) => {
  const input = root.querySelector('input[type=file]');
  input.files = filesOf(files).files;
  input.dispatchEvent(new Event('change'));
};
window.screenRoot = root;
window.ready = true;`;

const file = (name, body, type = 'image/jpeg') => ({ name, type, body: Buffer.from(body).toString('base64') });
const GPS = [exif({ orientation: 6 }), xmp(), iptc(), comment()];
// Red on the left as it lies in the file, so on top as the camera was held.
const gps = () => file('IMG_1.jpg', jpeg({ width: 64, height: 32, paint: (x) => (x < 4 ? [220, 10, 10] : [10, 10, 220]), segments: GPS }));
const plain = (at) => file(`p${at}.jpg`, jpeg({ width: 320, height: 240, paint: (x, y) => [x * 6, y * 8, at * 40] }));

/** What is left in a picture besides it, by exiftool where it is installed. */
function strangers(body) {
  const { status, stdout, error } = spawnSync('exiftool', ['-j', '-G', '-'], { input: body });
  if (error || status !== 0) return null;
  const [tags] = JSON.parse(stdout);
  return Object.keys(tags).filter((tag) => !/^(SourceFile$|ExifTool:|File:|JFIF:|Composite:(ImageSize|Megapixels)|ICC_Profile:)/.test(tag));
}

/** Stores a request that names photos; gives its receipt. */
async function request(base, photos) {
  const key = randomBytes(16).toString('hex');
  const body = JSON.stringify({
    key, order_reference: 'N-1001', email: 'ada@example.com', locale: 'en', statement_shown: 'You can send it back.', policy_hash: '0'.repeat(64),
    facts: { case: 'return', buyer: { country: 'DE' }, item: { title: 'Headphones' }, order: {} }, photos,
  });
  const headers = { 'content-type': 'application/json', 'idempotency-key': key };
  const answer = await fetch(new URL('/api/requests', base), { method: 'POST', headers, body });
  assert.equal(answer.status, 201, await answer.clone().text());
  return answer.json();
}

export default async ({ open, engines, check, root, base }) => {
  async function on(engine, use, { before = '' } = {}) {
    const shop = await photoShop();
    const server = await serve([
      ['/after-sales/', join(root, 'pkg/dist')],
      ['/page.js', { type: 'text/javascript', body: before + SCRIPT }],
      ['/', { body: PAGE }],
    ], {
      headers: {
        'content-security-policy': `default-src 'none'; script-src 'self'; img-src 'self'; connect-src ${new URL(shop.url).origin} ${base}; require-trusted-types-for 'script'; trusted-types 'none'`,
      },
    });
    try {
      const page = await open(engine);
      await page.goto(`${server.base}/`);
      await page.waitFor(() => window.ready);
      await page.eval(() => start());
      await page.eval((words) => place('choose', 'k1', words), WORDS);
      await use(page, shop);
      const strange = (await page.errors()).filter(({ text }) => !/Failed to load resource|NetworkError|net::|Cross-Origin|XMLHttpRequest|cannot load|network connection|access control/i.test(text));
      assert.deepEqual(strange, []);
    } finally {
      await server.close();
      await shop.close();
    }
  }

  const settled = (page) => page.waitFor(() => { const last = window.told.at(-1); return last && !last.busy && last; }, 20_000);
  const add = async (page, ...files) => {
    await page.eval((given) => give(given), files);
    return settled(page);
  };
  const send = (page, shop, key = 'k1') => page.eval((words, to, name) => place('send', name, words, to), WORDS, shop.url, key);
  const done = (page, count) => page.waitFor((wanted) => window.told.at(-1)?.arrived === wanted, 30_000, count);
  const texts = (page, part) => page.eval((name) => [...screenRoot.querySelectorAll(`[part~=${name}]`)].map((one) => one.textContent), part);

  for (const engine of engines) {
    await check(`${engine}: what is sent is upright and holds the picture only`, async () => {
      await on(engine, async (page, shop) => {
        const { photos: [claim] } = await add(page, gps());
        await send(page, shop);
        await done(page, 1);
        const { body, kind } = shop.stored.get(claim.sha256);
        assert.deepEqual([claim.bytes, claim.kind, kind], [body.length, 'image/jpeg', 'image/jpeg']);
        assert.deepEqual(segmentsOf(body).filter((one) => !/^(E0 JFIF|E2 ICC_PR|EE Adobe|DB|C0|C2|C4|DD)/.test(one)), []);
        assert.equal(/Canary|Exif|xap|8BIM/.test(body.toString('latin1')), false);
        const found = strangers(body);
        if (found) assert.deepEqual(found, []);
        else console.log('    skipped exiftool: not installed');
        const seen = await page.eval(async (base64) => {
          const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], { type: 'image/jpeg' }));
          const context = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height }).getContext('2d');
          context.drawImage(bitmap, 0, 0);
          const red = (y) => { const [r, , b] = context.getImageData(16, y, 1, 1).data; return r > 150 && b < 100; };
          return [bitmap.width, bitmap.height, red(8), red(56)];
        }, body.toString('base64'));
        assert.deepEqual(seen, [32, 64, true, false]);
      });
    });

    await check(`${engine}: what is no photo, or too much, is refused by name and with a reason`, async () => {
      await on(engine, async (page) => {
        await add(page,
          file('a.jpg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
          file('b.jpg', '<!doctype html><script>alert(1)</script>'),
          file('c.heic', heic(), ''),
          file('d.heic', heic({ width: 8064, height: 6048 }), ''),
          file('e.png', png({ width: 30_000, height: 30_000 }), 'image/png'),
          file('f.jpg', jpeg({ width: 64, height: 64 }).subarray(0, 60)),
          file('\u202Egpj.exe', 'MZ'), file('g.jpg', ''));
        assert.deepEqual(await texts(page, 'error'), ['a.jpg – no image', 'b.jpg – no image', 'c.heic – unreadable', 'd.heic – too large',
          'e.png – too large', 'f.jpg – unreadable', '\u202Egpj.exe – no image', 'g.jpg – no image']);
        await add(page, plain(0), plain(0), plain(1), plain(2), plain(3), plain(4), plain(5));
        assert.deepEqual(await texts(page, 'error'), ['p0.jpg – same', 'p5.jpg – too many']);
        assert.deepEqual(await texts(page, 'photo-name'), WORDS.names);
        assert.equal(await page.eval(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
      });
    });

    await check(`${engine}: a large picture becomes small enough`, async () => {
      await on(engine, async (page, shop) => {
        const next = noise();
        const { photos: [claim] } = await add(page, file('n.png', png({ width: 2000, height: 1200, pixel: () => [next(), next(), next()] }), 'image/png'));
        assert.ok(claim.bytes <= 2 << 20 && claim.bytes > 100_000, `${claim.bytes} bytes`);
        await send(page, shop);
        await done(page, 1);
        const { body } = shop.stored.get(claim.sha256);
        const at = body.indexOf(Buffer.from([0xff, 0xc0]));
        assert.equal(body.readUInt16BE(at + 7), 1600);
      });
    });

    await check(`${engine}: broken off in the middle, it goes on, two at a time, and sends nothing twice`, async () => {
      await on(engine, async (page, shop) => {
        const { photos } = await add(page, plain(0), plain(1), plain(2), plain(3));
        shop.fault = (n) => [, 'cut', 503, 'silent'][n];
        await send(page, shop);
        await done(page, 4);
        assert.deepEqual([...shop.stored.keys()].sort(), photos.map(({ sha256 }) => sha256).sort());
        assert.ok(shop.most <= 2, `${shop.most} at once`);
        assert.equal(shop.asked[0], 'GET');
        const puts = shop.asked.filter((line) => line.startsWith('PUT'));
        assert.equal(puts.length, 7);
        // The same request on another page of the shop: all of it is there.
        await page.eval((words, to) => place('send', 'k1', words, `${to}?again`), WORDS, shop.url);
        await page.waitFor(() => window.told.at(-1).arrived === 4);
        assert.equal(shop.asked.filter((line) => line.startsWith('PUT')).length, 7);
      });
    });

    await check(`${engine}: one of three is missing, and comes when the buyer asks again`, async () => {
      await on(engine, async (page, shop) => {
        const { photos } = await add(page, plain(0), plain(1), plain(2));
        shop.fault = (n, hash) => (hash === photos[1].sha256 ? 422 : undefined);
        await send(page, shop);
        await page.waitFor(() => screenRoot.querySelector('[part=photos-count]').textContent === '1 missing', 20_000);
        assert.deepEqual(await texts(page, 'photo-state'), ['arrived', 'missing', 'arrived']);
        assert.equal(shop.asked.filter((line) => line.endsWith(photos[1].sha256)).length, 1, 'a refusal is not repeated');
        shop.fault = () => undefined;
        await page.click('#host >>> [part=button]');
        await done(page, 3);
        assert.deepEqual(await texts(page, 'photos-count'), ['3 arrived']);
        assert.deepEqual((await page.active()).part, 'photos-count');
      });
    });

    await check(`${engine}: by keyboard, with names, and over redraws`, async () => {
      await on(engine, async (page, shop) => {
        await add(page, plain(0), plain(1), plain(2));
        const bad = (await page.axe()).filter(({ impact }) => impact === 'serious' || impact === 'critical');
        assert.deepEqual(bad, []);
        await page.tabTo(({ text }) => text === 'Remove photo 3');
        await page.press('Enter');
        assert.equal((await page.active()).text, 'Remove photo 2');
        await page.press('Enter');
        assert.equal((await page.active()).text, 'Remove photo 1');
        await page.press('Enter');
        assert.equal((await page.active()).text, 'Choose photos');
        assert.deepEqual(await texts(page, 'photos-count'), ['0 of 5']);
        const { photos: [first] } = await add(page, plain(4));
        await page.eval((words) => place('review', 'k1', words), WORDS);
        await page.waitFor(() => screenRoot.querySelector('canvas') && !screenRoot.querySelector('button'));
        await page.eval((words) => place('choose', 'k1', words), WORDS);
        await page.waitFor(() => screenRoot.querySelector('canvas') && screenRoot.querySelector('input'));
        assert.equal(await page.eval(() => told.at(-1).photos[0].sha256), first.sha256);
        await page.eval((words) => place('choose', 'k2', words), WORDS);
        await page.waitFor(() => !screenRoot.querySelector('canvas'));
        await send(page, shop, 'k2');
        await page.eval(() => photos.stop());
        assert.deepEqual([shop.asked, await page.eval(() => screenRoot.querySelector('[part=photos]'))], [[], null]);
      });
    });

    await check(`${engine}: dropped and pasted`, async () => {
      await on(engine, async (page) => {
        await page.eval((files) => {
          const init = { dataTransfer: filesOf(files), bubbles: true, cancelable: true };
          screenRoot.querySelector('[part=photos-drop]').dispatchEvent(new DragEvent('drop', init));
        }, [plain(0)]);
        assert.equal((await settled(page)).photos.length, 1);
        const taken = await page.eval((files) => {
          // Firefox empties the clipboard of an event that a script makes.
          const event = new Event('paste', { bubbles: true, cancelable: true, composed: true });
          Object.defineProperty(event, 'clipboardData', { value: filesOf(files) });
          screenRoot.querySelector('button').dispatchEvent(event);
          return event.defaultPrevented;
        }, [plain(1)]);
        assert.ok(taken);
        assert.equal((await page.waitFor(() => told.at(-1).photos.length === 2 && told.at(-1))).photos.length, 2);
      });
    });

    await check(`${engine}: a shop without a place for them, and a page without a secure connection`, async () => {
      await on(engine, async (page) => {
        await add(page, plain(0));
        for (const to of ['', 'javascript:alert(1)', 'http://shop.example/photos']) {
          await page.eval((words, at) => place('send', 'k1', words, at), WORDS, to);
          await page.waitFor(() => screenRoot.querySelector('[data-state=missing]'));
        }
        assert.deepEqual(await texts(page, 'photos-count'), ['1 missing']);
        await page.eval((words) => place('send', 'k1', words, ''), WORDS);
        await page.waitFor(() => screenRoot.querySelector('[part=photos-count]').textContent === 'Not taken');
      });
      await on(engine, async (page) => {
        assert.deepEqual([await texts(page, 'hint'), await page.count('#host >>> input')], [['Not secure'], 0]);
      }, { before: "Object.defineProperty(crypto, 'subtle', { value: undefined });\n" });
    });

    await check(`${engine}: the desk takes what the request names, and nothing else`, async () => {
      await on(engine, async (page) => {
        const { photos } = await add(page, gps(), plain(1));
        const { photos_url: to, status_url: status } = await request(base, photos);
        await page.eval((words, at) => place('send', 'k1', words, at), WORDS, new URL(to, base).href);
        await done(page, 2);
        const list = await (await fetch(new URL(to, base))).json();
        assert.deepEqual(list.photos, photos.map(({ sha256 }) => ({ sha256, stored: true })));
        const shown = await fetch(new URL(`${status}/photos/1`, base));
        assert.equal(shown.headers.get('content-type'), 'image/jpeg');
        const strange = segmentsOf(Buffer.from(await shown.arrayBuffer())).filter((one) => !/^(E0 JFIF|DB|C0|C4|DD)/.test(one));
        assert.deepEqual(strange, []);
        const other = await fetch(new URL(`${to}/${'0'.repeat(64)}`, base), { method: 'PUT', body: 'x' });
        assert.equal((await other.json()).code, 'photo_not_named');
        const wrong = await request(base, [{ ...photos[0], sha256: '0'.repeat(64) }]);
        const differs = await fetch(new URL(`${wrong.photos_url}/${'0'.repeat(64)}`, base), { method: 'PUT', body: 'x' });
        assert.equal((await differs.json()).code, 'photo_differs');
      });
    });
  }
};
