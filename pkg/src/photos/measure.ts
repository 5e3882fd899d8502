// What a file is and how many pixels it has, from its first bytes: a picture that would fill the phone's memory is
// refused before it is decoded, and a page named `.jpg` is no picture.

/** A picture by its content. */
export interface Measured {
  /** Media type by content; the file's own is not believed. */
  kind: string;
  /** Pixels that decoding would take; 0 where the file does not say it. */
  pixels: number;
}

/** JPEG may carry megabytes of other data before its size: no more segments than this are passed over. */
const MOST_SEGMENTS = 512;
/** Enough for the boxes in which HEIC and AVIF say their size. */
const HEAD = 65_536;

/** `undefined` when the content is no picture that any browser knows. */
export async function measure(file: Blob): Promise<Measured | undefined> {
  const head = await view(file, 0, HEAD);
  // One character a byte, whatever the byte.
  const text = new TextDecoder('latin1').decode(head);
  const size = (kind: string, least: number, pixels: () => number): Measured => ({
    kind: `image/${kind}`,
    pixels: head.byteLength < least ? 0 : pixels(),
  });
  if (text.startsWith('ÿØÿ')) return { kind: 'image/jpeg', pixels: await jpeg(file) };
  if (text.startsWith('PNG\r\n', 1)) return size('png', 24, () => head.getUint32(16) * head.getUint32(20));
  if (text.startsWith('GIF8')) return size('gif', 10, () => head.getUint16(6, true) * head.getUint16(8, true));
  if (/^RIFF[^]{4}WEBP/.test(text)) return size('webp', 30, () => webp(head, text.slice(12, 16)));
  if (text.startsWith('ftyp', 4)) return size(/^.{8}avi[fs]/s.test(text) ? 'avif' : 'heic', 12, () => boxes(head, text));
  return undefined;
}

async function view(file: Blob, from: number, length: number): Promise<DataView> {
  return new DataView(await file.slice(from, from + length).arrayBuffer());
}

/** The frame header's size. Read in steps, because what stands before it may be larger than the picture. */
async function jpeg(file: Blob): Promise<number> {
  for (let at = 2, n = 0; n < MOST_SEGMENTS; n += 1) {
    const segment = await view(file, at, 9);
    if (segment.byteLength < 9 || segment.getUint8(0) !== 0xff) break;
    const marker = segment.getUint8(1);
    // Any frame header; the three others of that row are tables and extensions.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return segment.getUint16(5) * segment.getUint16(7);
    }
    at += marker === 0xff ? 1 : 2 + segment.getUint16(2);
  }
  return 0;
}

function webp(head: DataView, chunk: string): number {
  const low = (at: number) => head.getUint16(at, true);
  if (chunk === 'VP8X') return (1 + low(24) + (head.getUint8(26) << 16)) * (1 + low(27) + (head.getUint8(29) << 16));
  if (chunk === 'VP8 ') return (low(26) & 0x3fff) * (low(28) & 0x3fff);
  const bits = head.getUint32(21, true);
  return (1 + (bits & 0x3fff)) * (1 + ((bits >> 14) & 0x3fff));
}

/** The largest picture among those that the file holds: the others are previews and tiles. */
function boxes(head: DataView, text: string): number {
  let most = 0;
  for (let at = text.indexOf('ispe'); at > 0 && at + 16 <= head.byteLength; at = text.indexOf('ispe', at + 1)) {
    most = Math.max(most, head.getUint32(at + 8) * head.getUint32(at + 12));
  }
  return most;
}
