// Pictures for tests, made here byte by byte: no foreign picture lies in the repository, and each carries exactly what a
// test wants to see removed or refused.
import { crc32, deflateSync } from 'node:zlib';

const u16 = (value, little) => { const b = Buffer.alloc(2); b[little ? 'writeUInt16LE' : 'writeUInt16BE'](value); return b; };
const u32 = (value, little) => { const b = Buffer.alloc(4); b[little ? 'writeUInt32LE' : 'writeUInt32BE'](value); return b; };
const segment = (marker, ...parts) => {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
  return Buffer.concat([Buffer.from([0xff, marker]), u16(body.length + 2), body]);
};

/** Lengths of the codes for the sizes 0 to 11 of a block's first value; ITU-T T.81, table K.3. */
const DC = [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0];

function codes(counts) {
  const all = [];
  let code = 0;
  counts.forEach((count, at) => {
    for (let n = 0; n < count; n += 1) all.push([code++, at + 1]);
    code <<= 1;
  });
  return all;
}

/**
 * A baseline JPEG of flat blocks of eight pixels a side.
 * @param {{width: number, height: number, paint?: (x: number, y: number) => [number, number, number], segments?: Buffer[]}} of
 *   pixels; colour of a block by its place in blocks; what stands before the picture
 */
export function jpeg({ width, height, paint = () => [128, 128, 128], segments = [] }) {
  const table = codes(DC);
  let bits = '';
  const bytes = [];
  const put = (value, length) => {
    if (length) bits += (value & ((1 << length) - 1)).toString(2).padStart(length, '0');
    while (bits.length >= 8) {
      const byte = parseInt(bits.slice(0, 8), 2);
      bits = bits.slice(8);
      bytes.push(byte);
      if (byte === 0xff) bytes.push(0);
    }
  };
  const last = [0, 0, 0];
  for (let y = 0; y < Math.ceil(height / 8); y += 1) {
    for (let x = 0; x < Math.ceil(width / 8); x += 1) {
      const [r, g, b] = paint(x, y);
      const ycc = [0.299 * r + 0.587 * g + 0.114 * b - 128, -0.1687 * r - 0.3313 * g + 0.5 * b, 0.5 * r - 0.4187 * g - 0.0813 * b];
      ycc.forEach((value, at) => {
        // A flat block's first value is eight times its level, and every quantiser here is 8.
        const level = Math.round(value);
        const difference = level - last[at];
        last[at] = level;
        const size = difference ? Math.floor(Math.log2(Math.abs(difference))) + 1 : 0;
        put(...table[size]);
        put(difference < 0 ? difference - 1 : difference, size);
        // Nothing else in this block: the one code of the other table.
        put(0, 1);
      });
    }
  }
  if (bits) put((1 << (8 - bits.length)) - 1, 8 - bits.length);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...segments,
    segment(0xdb, [0], Buffer.alloc(64, 8)),
    segment(0xc0, [8], u16(height), u16(width), [3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]),
    segment(0xc4, [0], DC, [...Array(12).keys()]),
    segment(0xc4, [0x10], [1, ...Array(15).fill(0)], [0]),
    segment(0xda, [3, 1, 0, 2, 0, 3, 0, 0, 63, 0]),
    Buffer.from(bytes),
    Buffer.from([0xff, 0xd9]),
  ]);
}

/** An APP1 with what a phone writes: how the camera was held, who made it, and where on earth. */
export function exif({ orientation = 1, maker = 'Canary Phone', latitude = 52.52, longitude = 13.405 } = {}) {
  const degrees = (value) => Buffer.concat([Math.trunc(value), Math.trunc((value % 1) * 60), 0].flatMap((part) => [u32(part, true), u32(1, true)]));
  const text = Buffer.from(`${maker}\0`);
  const entry = (tag, type, count, value) => Buffer.concat([u16(tag, true), u16(type, true), u32(count, true), Buffer.concat([value, Buffer.alloc(4)]).subarray(0, 4)]);
  const list = (entries) => Buffer.concat([u16(entries.length, true), ...entries, u32(0, true)]);
  // Places are counted from the start of the TIFF header, which is eight bytes long.
  const mainSize = 2 + 3 * 12 + 4;
  const gpsAt = 8 + mainSize + text.length;
  const gpsSize = 2 + 4 * 12 + 4;
  const main = list([
    entry(0x010f, 2, text.length, u32(8 + mainSize, true)),
    entry(0x0112, 3, 1, u16(orientation, true)),
    entry(0x8825, 4, 1, u32(gpsAt, true)),
  ]);
  const gps = list([
    entry(1, 2, 2, Buffer.from('N\0')),
    entry(2, 5, 3, u32(gpsAt + gpsSize, true)),
    entry(3, 2, 2, Buffer.from('E\0')),
    entry(4, 5, 3, u32(gpsAt + gpsSize + 24, true)),
  ]);
  return segment(0xe1, 'Exif\0\0', 'II*\0', u32(8, true), main, text, gps, degrees(latitude), degrees(longitude));
}

/** An APP1 with an XMP packet. */
export const xmp = (words = 'Canary XMP') =>
  segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', `<x:xmpmeta xmlns:x="adobe:ns:meta/"><d>${words}</d></x:xmpmeta>`);

/** An APP13 with an IPTC caption. */
export function iptc(words = 'Canary IPTC') {
  const data = Buffer.concat([Buffer.from([0x1c, 2, 120]), u16(words.length), Buffer.from(words)]);
  return segment(0xed, 'Photoshop 3.0\0', '8BIM', [4, 4, 0, 0], u32(data.length), data);
}

/** A comment. */
export const comment = (words = 'Canary comment') => segment(0xfe, words);

/** The markers and first bytes of a JPEG's segments up to its picture, as `E1 Exif`. */
export function segmentsOf(bytes) {
  const found = [];
  for (let at = 2; bytes[at] === 0xff && bytes[at + 1] !== 0xda; at += 2 + bytes.readUInt16BE(at + 2)) {
    const words = bytes.subarray(at + 4, at + 10).toString('latin1').replaceAll(/[^ -~]/g, '').trim();
    found.push(`${bytes[at + 1].toString(16).toUpperCase()} ${words}`);
  }
  return found;
}

function chunk(name, body) {
  const named = Buffer.concat([Buffer.from(name), body]);
  return Buffer.concat([u32(body.length), named, u32(crc32(named))]);
}

/** A PNG of true colour; `pixel` gives the bytes of one. Without `pixel` only the header, which claims the size. */
export function png({ width, height, pixel, chunks = [] }) {
  const head = chunk('IHDR', Buffer.concat([u32(width), u32(height), Buffer.from([8, 2, 0, 0, 0])]));
  const rows = [];
  for (let y = 0; pixel && y < height; y += 1) {
    const row = Buffer.alloc(1 + width * 3);
    for (let x = 0; x < width; x += 1) row.set(pixel(x, y), 1 + x * 3);
    rows.push(row);
  }
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), head, ...chunks.map(([name, body]) => chunk(name, Buffer.from(body))),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 1 })), chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The start of a file of an iPhone: its boxes and its size, and no picture that a browser without HEIC could show. */
export function heic({ width = 4032, height = 3024 } = {}) {
  const box = (name, ...parts) => {
    const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
    return Buffer.concat([u32(body.length + 8), Buffer.from(name), body]);
  };
  return Buffer.concat([
    box('ftyp', 'heic', u32(0), 'mif1heic'),
    box('meta', u32(0), box('iprp', box('ipco', box('ispe', u32(0), u32(512), u32(512)), box('ispe', u32(0), u32(width), u32(height))))),
    box('mdat', Buffer.alloc(64)),
  ]);
}

/** Numbers that look like chance and are the same in every run. */
export function noise(seed = 1) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  };
}
