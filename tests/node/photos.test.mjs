// How many pixels a file claims to have, before anything decodes it: formats by content, headers far behind, and lies.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { exif, heic, jpeg, png } from '../images/make.mjs';
import { root } from './files.mjs';

const { buildSync } = createRequire(join(root, 'pkg/package.json'))('esbuild');
const { outputFiles: [{ text }] } = buildSync({ entryPoints: [join(root, 'pkg/src/photos/measure.ts')], bundle: true, format: 'esm', write: false });
const { measure } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
const measured = (...parts) => measure(new Blob(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))));

const numbers = (...bytes) => Buffer.from(bytes);
const riff = (kind, body) => Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBP'), Buffer.from(kind), Buffer.alloc(4), Buffer.from(body), Buffer.alloc(16)]);

test('the size is read from the header of each format', async () => {
  const cases = {
    'image/jpeg': jpeg({ width: 640, height: 480 }),
    'image/png': png({ width: 640, height: 480 }),
    'image/gif': Buffer.concat([Buffer.from('GIF89a'), numbers(0x80, 2, 0xe0, 1, 0, 0, 0)]),
    'image/heic': heic({ width: 640, height: 480 }),
    'image/avif': Buffer.from(heic({ width: 640, height: 480 }).toString('latin1').replace('heic', 'avif'), 'latin1'),
  };
  for (const [kind, bytes] of Object.entries(cases)) assert.deepEqual(await measured(bytes), { kind, pixels: 640 * 480 });
});

test('WebP says its size in three ways', async () => {
  const pixels = 640 * 480;
  const lossy = riff('VP8 ', numbers(0, 0, 0, 0x9d, 1, 0x2a, 0x80, 2, 0xe0, 1));
  const bits = (640 - 1) | ((480 - 1) << 14);
  const lossless = riff('VP8L', numbers(0x2f, bits & 255, (bits >> 8) & 255, (bits >> 16) & 255, bits >>> 24));
  const extended = riff('VP8X', numbers(0, 0, 0, 0, 0x7f, 2, 0, 0xdf, 1, 0));
  for (const bytes of [lossy, lossless, extended]) assert.deepEqual(await measured(bytes), { kind: 'image/webp', pixels });
});

test('a header behind megabytes of other data is found', async () => {
  const large = Array.from({ length: 60 }, () => Buffer.concat([numbers(0xff, 0xe1, 0xff, 0xff), Buffer.alloc(0xfffd)]));
  const bytes = jpeg({ width: 8000, height: 6000, paint: () => [0, 0, 0], segments: [exif(), ...large] });
  assert.ok(bytes.length > 3_900_000);
  assert.equal((await measured(bytes)).pixels, 48_000_000);
});

test('the preview of a file does not hide the picture', async () => {
  assert.equal((await measured(heic({ width: 8064, height: 6048 }))).pixels, 8064 * 6048);
});

test('what is no picture is none, and half a header says no size', async () => {
  for (const text of ['', '<svg xmlns="http://www.w3.org/2000/svg"/>', '<!doctype html>', '%PDF-1.7', 'MZ', 'GIF', 'RIFF\0\0\0\0WAVE', 'PK\x03\x04']) {
    assert.equal(await measured(text), undefined, text);
  }
  for (const whole of [jpeg({ width: 64, height: 64 }), png({ width: 64, height: 64 }), riff('VP8L', [])]) {
    for (let length = 16; length < whole.length; length += 7) {
      const { pixels } = await measured(whole.subarray(0, length));
      assert.ok(pixels === 0 || pixels === 64 * 64 || whole[0] === 0x52, `${pixels} at ${length}`);
    }
  }
});

test('a JPEG of endless fill bytes comes to an end', async () => {
  assert.deepEqual(await measured(numbers(0xff, 0xd8, 0xff), Buffer.alloc(1 << 20, 0xff)), { kind: 'image/jpeg', pixels: 0 });
});
