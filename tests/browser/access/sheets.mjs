// Lays the pictures of the matrix side by side, one sheet for each element, tier, state and width, so that people can look:
//   node tests/browser/access/sheets.mjs [part-of-a-name]
// The sheets lie in target/browser/matrix/sheets.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { closeAll, open } from '../driver/index.mjs';

const folder = fileURLToPath(new URL('../../../target/browser/matrix/', import.meta.url));
const sheets = join(folder, 'sheets');
/** How large a picture of each width is shown: the narrow ones can be read, the wide ones show the layout. */
const SCALE = { 320: 0.75, 768: 0.6, 1280: 0.36 };

const STYLE = `body { margin: 12px; inline-size: 1500px; font: 13px sans-serif; background: #8a8a8a; }
h1 { font-size: 16px; margin: 0 0 8px; } div { align-items: start; display: flex; flex-wrap: wrap; gap: 8px; margin-block-end: 12px; }
figure { margin: 0; } figcaption { color: #fff; } img { display: block; }`;

function html(name, files) {
  const width = Number(name.split('-').at(-1));
  const figures = files.sort().reverse().map((file) => `<figure><figcaption>${/(en|ar)-(light|dark|forced)/.exec(file)[0]}</figcaption>`
    + `<img src="../${file}" width="${Math.round(width * SCALE[width])}" alt=""></figure>`);
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><h1>${name}</h1><div>${figures.join('')}</div>`;
}

await mkdir(sheets, { recursive: true });
const files = (await readdir(folder)).filter((file) => file.endsWith('.png'));
const groups = new Map();
for (const file of files) {
  const name = file.replace(/-(en|ar)-(light|dark|forced)-(\d+)\.png$/, '-$3');
  groups.set(name, [...groups.get(name) ?? [], file]);
}

const page = await open('chromium', { width: 1524, height: 120 });
for (const [name, members] of groups) {
  if (!name.includes(process.argv[2] ?? '')) continue;
  const at = join(sheets, `${name}.html`);
  await writeFile(at, html(name, members));
  await page.goto(pathToFileURL(at));
  await page.screenshot(join(sheets, `${name}.png`), { full: true });
}
await page.close();
await closeAll();
console.log(`${groups.size} sheets in ${sheets}`);
