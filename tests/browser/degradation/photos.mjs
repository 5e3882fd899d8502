// The row about photos: the request never waits for them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill, send, toForm } from '../guest/buyer.mjs';
import { ROOT, checkTag, honest, on } from '../guest/shop.mjs';
import { handOn } from './backend.mjs';

const IN = 'after-sales-check >>>';

/** Chooses two pictures and a text that says it is none. */
const choose = () => {
  const picture = (colour) => new Promise((done) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 240 });
    const brush = canvas.getContext('2d');
    brush.fillStyle = colour;
    brush.fillRect(40, 40, 120, 120);
    canvas.toBlob(done, 'image/jpeg');
  });
  return Promise.all(['red', 'blue'].map(picture)).then((pictures) => {
    const chosen = new DataTransfer();
    pictures.forEach((body, at) => chosen.items.add(new File([body], `crack${at}.jpg`, { type: 'image/jpeg' })));
    chosen.items.add(new File(['no picture'], 'notes.txt', { type: 'text/plain' }));
    const input = find('after-sales-check').shadowRoot.querySelector('input[type="file"]');
    input.files = chosen.files;
    input.dispatchEvent(new Event('change'));
  });
};

export default [
  {
    part: 'A photo is none, is too large, or does not arrive',
    sees: 'why it was not added; after sending “1 of 2 photos is missing. Your request has arrived.” and a button that sends it again',
    request: 'yes, it has arrived already',
    held: 'tests/browser/photos.spec.mjs',
    async run(page, { desk }) {
      const text = readFileSync(join(ROOT, 'examples/policies/nordlys.json'), 'utf8');
      const hand = handOn(desk);
      let down = true;
      let first;
      const call = (path, body, request) => {
        if (request.method !== 'PUT') return hand(path, body, request);
        first ??= path;
        return down && path !== first ? { status: 403, type: 'text/plain', body: '' } : hand(path, body, request);
      };
      await on(page, { text, body: checkTag('endpoint="/api/requests"'), routes: [['/api/', call]] }, async () => {
        await toForm(page, { name: 'damaged' });
        await page.waitFor(`${IN} [part~="photos-drop"]`);
        await page.eval(choose);
        await page.waitFor(() => find('after-sales-check').shadowRoot.querySelectorAll('[part~="photo-view"]').length === 2);
        assert.match(await page.text(`${IN} [part~="form"]`), /notes\.txt – This is not a photo/);
        await fill(page);
        await send(page, 'receipt');
        await page.waitFor(() => /1 of 2 photos is missing\. Your request has arrived\./.test(find('after-sales-check >>> [part~="receipt"]').innerText), 30_000);
        await honest(page, { received: true });
        down = false;
        await page.eval(() => [...find('after-sales-check').shadowRoot.querySelectorAll('[data-photos] button')].find(({ innerText }) => /Send the missing photos again/.test(innerText)).click());
        await page.waitFor(() => /2 of 2 photos have arrived/.test(find('after-sales-check >>> [part~="receipt"]').innerText), 30_000);
      });
    },
  },
];
