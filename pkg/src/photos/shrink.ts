// A photo as it is sent: upright, small, and nothing in it but the picture.
import { measure } from './measure.js';

/** Why a file is not added. */
export type Refusal = 'not_image' | 'unreadable' | 'too_large' | 'too_many' | 'same';

/** A photo ready to be sent. The bytes stay in the blob: nothing else of the page holds them. */
export interface Photo {
  blob: Blob;
  /** Of the blob's bytes, hex. */
  sha256: string;
  /** A small picture for the list. */
  thumb: HTMLCanvasElement;
  state: 'waiting' | 'sending' | 'arrived' | 'missing';
}

/** What goes to the shop is a JPEG. */
export const KIND = 'image/jpeg';
const MOST_PIXELS = 40_000_000;
/** A larger file is no photo of a phone, and would be read into memory. */
const MOST_BYTES = 64 << 20;
const WANTED_BYTES = 2 << 20;
const THUMB = 160;
/** Longest side in pixels and quality, until the file is small enough. */
const STEPS = [
  [1600, 0.85],
  [1600, 0.7],
  [1600, 0.5],
  [1200, 0.5],
  [800, 0.5],
] as const;

/** Makes a photo of a file, or says why not. */
export async function shrink(file: File): Promise<Photo | Refusal> {
  const measured = await measure(file);
  if (!measured) return 'not_image';
  if (file.size > MOST_BYTES || measured.pixels > MOST_PIXELS) return 'too_large';
  let bitmap: ImageBitmap | undefined;
  try {
    // Turned as the camera says, since what it says is lost here.
    bitmap = await createImageBitmap(file.slice(0, file.size, measured.kind), { imageOrientation: 'from-image' });
    if (bitmap.width * bitmap.height > MOST_PIXELS) return 'too_large';
    const bytes = await encoded(bitmap);
    if (!bytes) return 'unreadable';
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return {
      blob: new Blob([bytes], { type: KIND }),
      sha256: Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join(''),
      thumb: drawn(bitmap, THUMB),
      state: 'waiting',
    };
  } catch {
    // The browser knows no such format, or the file is damaged.
    return 'unreadable';
  } finally {
    bitmap?.close();
  }
}

function drawn(bitmap: ImageBitmap, longest: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d')!;
  context.imageSmoothingQuality = 'high';
  // JPEG has no transparency: without a ground it would be black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
}

async function encoded(bitmap: ImageBitmap): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!canRead()) return undefined;
  let canvas: HTMLCanvasElement | undefined;
  let bytes: Uint8Array<ArrayBuffer> | undefined;
  for (const [side, quality] of STEPS) {
    if (Math.max(canvas?.width ?? 0, canvas?.height ?? 0) > side || !canvas) canvas = drawn(bitmap, side);
    const from = canvas;
    const blob = await new Promise<Blob | null>((done) => from.toBlob(done, KIND, quality));
    if (blob?.type !== KIND) return undefined;
    bytes = bare(new Uint8Array(await blob.arrayBuffer()));
    if (bytes.length <= WANTED_BYTES) break;
  }
  return bytes;
}

/** Browsers that hide what a canvas holds give noise instead: better no photo than that. */
function canRead(): boolean {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 4;
  const context = canvas.getContext('2d');
  return context?.getImageData(0, 0, 4, 4).data.every((value) => value < 8) ?? false;
}

/** Without EXIF, XMP, IPTC and comments: a browser may write its own. */
function bare(jpeg: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const kept = new Uint8Array(jpeg.length);
  let to = 2;
  kept.set(jpeg.subarray(0, 2));
  for (let at = 2; ; ) {
    const marker = jpeg[at + 1]!;
    const scan = marker === 0xda || jpeg[at] !== 0xff;
    const end = scan ? jpeg.length : at + 2 + (jpeg[at + 2]! << 8) + jpeg[at + 3]!;
    // JFIF, colour profile and colour transform stay: without them the picture looks otherwise.
    if (![0xe1, 0xfe].includes(marker) && (marker < 0xe3 || marker > 0xef || marker === 0xee)) {
      kept.set(jpeg.subarray(at, end), to);
      to += end - at;
    }
    if (scan || end >= jpeg.length) return kept.subarray(0, to);
    at = end;
  }
}
