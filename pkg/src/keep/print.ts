// Prints the answer alone. It is copied to a sheet of its own at the end of the page, because browsers print a page and
// not a part of it; the sheet has its own shadow, so that the shop's styles neither hide nor colour it.

/** While the page prints, only the sheet is seen; on the screen it never is. */
const PAGE = `@media screen{[data-after-sales-sheet]{display:none!important}}
@media print{body>:not([data-after-sales-sheet]){display:none!important}
body>[data-after-sales-sheet]{display:block!important;visibility:visible!important;opacity:1!important;position:static!important}}`;

/** Dark ink on white paper, whatever the shop's colours are, and nothing that can be pressed. */
const SHEET = `:host{--after-sales-ink:#000;--after-sales-surface:transparent;color:#000;background:#fff;
color-scheme:only light;font:11pt/1.5 system-ui,sans-serif}
button,keep-place,.actions{display:none!important}.answer{display:grid;gap:1em}`;

let undo = (): void => {};

/** Hands a copy of `answer` to the browser's printing and takes the sheet away after it. */
export function print(answer: Element, styles: readonly CSSStyleSheet[], { lang, dir }: { lang: string; dir: string }): void {
  // Where the page may not print, nobody said that it was over.
  undo();
  const sheet = document.createElement('div');
  sheet.dataset['afterSalesSheet'] = '';
  sheet.lang = lang;
  sheet.dir = dir;
  const root = sheet.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...styles, styleSheet(SHEET)];
  const copy = answer.cloneNode(true) as Element;
  for (const details of copy.querySelectorAll('details')) details.open = true;
  const box = document.createElement('div');
  box.className = 'root';
  box.append(copy);
  root.append(box);
  const page = styleSheet(PAGE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, page];
  document.body.append(sheet);
  undo = () => {
    sheet.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== page);
    removeEventListener('afterprint', undo);
  };
  addEventListener('afterprint', undo);
  window.print();
}

function styleSheet(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
