// What WCAG asks of every screen and a machine can see. A probe leaves the page as it found it and gives what is wrong.
import { clipped, faults, sideways } from './measure.mjs';

/** Adds a style sheet to the page and every open shadow root, and gives back a way to take it off. */
const SHEET = (css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const roots = [document];
  for (const root of roots) for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  globalThis.probed = () => {
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
};

async function under(page, css, measure) {
  await page.eval(SHEET, css);
  const told = await measure(page);
  await page.eval(() => globalThis.probed());
  return told;
}

const boxes = async (page) => [...await page.eval(sideways), ...await page.eval(clipped)];

const sized = (width, height, measure) => async (page) => {
  await page.resize(width, height);
  const told = await measure(page);
  await page.resize(1280, 900);
  return told;
};

/** Headings of the element: the first of the asked level, none that skips one. */
const headings = (host) => {
  const element = document.querySelector(host);
  const level = Number(element.getAttribute('heading') ?? 2);
  const found = [...element.shadowRoot.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((one) => one.checkVisibility()).map((one) => Number(one.localName[1]));
  const told = found.length && found[0] !== level ? [`the first heading is of level ${found[0]}, not ${level}`] : [];
  found.slice(1).forEach((next, at) => next > found[at] + 1 && told.push(`level ${next} follows ${found[at]}`));
  return told;
};

/** Language and direction of what is drawn, and one empty place for what is said aloud. */
const marks = (host) => {
  const root = document.querySelector(host).shadowRoot;
  const screen = root.querySelector('[part~="root"]')?.firstElementChild;
  if (!screen) return ['nothing is drawn'];
  const lang = document.documentElement.lang;
  const told = [];
  if (screen.lang !== lang) told.push(`lang is ${screen.lang}, not ${lang}`);
  if (getComputedStyle(screen).direction !== (lang === 'ar' ? 'rtl' : 'ltr')) told.push('the direction is not that of the language');
  return told;
};

const status = (host) => {
  const regions = [...document.querySelector(host).shadowRoot.querySelectorAll('[role="status"], [role="alert"], [aria-live]')];
  // What keeps the answer tells of its own buttons, in a script of its own.
  return regions.filter((one) => one.part.contains('status') && !one.closest('[data-keep]')).length === 1 ? [] : [`${regions.length} live regions`];
};

/** Motion that a person did not ask for. */
const motion = (still) => {
  const told = [];
  const seconds = (list) => Math.max(...list.split(',').map((one) => parseFloat(one) * (one.includes('ms') ? 0.001 : 1)));
  const visit = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      if (!element.checkVisibility()) continue;
      for (const pseudo of [null, '::before', '::after']) {
        const style = getComputedStyle(element, pseudo);
        const moves = style.animationName !== 'none' || seconds(style.transitionDuration) > 0;
        if (still && moves) told.push(`${element.localName}.${element.className}${pseudo ?? ''} moves`);
        if (seconds(style.transitionDuration) > 0.5) told.push(`${element.localName}.${element.className} takes ${style.transitionDuration}`);
      }
    }
  };
  visit(document.querySelector('main'));
  return told;
};

/** Every control has a role and a name, as the browser computes them for a screen reader. */
async function named(page) {
  const { nodes } = await page.cdp('Accessibility.getFullAXTree');
  const controls = ['button', 'link', 'textbox', 'checkbox', 'radio', 'combobox', 'listbox', 'DisclosureTriangle', 'Date', 'DateTime', 'spinbutton', 'group'];
  return nodes.filter(({ ignored, role, properties }) => !ignored && controls.includes(role?.value) && properties?.some(({ name, value }) => name === 'focusable' && value.value))
    .filter(({ name }) => !name?.value?.trim()).map(({ role }) => `a ${role.value} without a name`);
}

/** What points elsewhere inside the same tree finds it there. */
const references = (host) => {
  const root = document.querySelector(host).shadowRoot;
  const told = [];
  for (const name of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for']) {
    for (const element of root.querySelectorAll(`[${name}]`)) {
      for (const id of element.getAttribute(name).split(/\s+/)) if (!root.getElementById(id)) told.push(`${name}="${id}" leads nowhere`);
    }
  }
  return told;
};

/** Nothing hangs on a title that only a mouse brings up, and nothing on a place in the order of Tab. */
const pointers = (host) => {
  const root = document.querySelector(host).shadowRoot;
  return [...root.querySelectorAll('[title], [accesskey], [tabindex]:not([tabindex="0"], [tabindex="-1"])')].map((one) => `${one.localName} has ${one.title ? 'a title' : 'a tabindex or an accesskey'}`);
};

const SPACING = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }';

/** By criterion. `host` is the element's name. */
export const PROBES = {
  '1.3.1': (page, host) => page.eval(references, host),
  '1.3.4': sized(640, 360, boxes),
  '1.4.4': async (page, host) => {
    const size = () => page.eval((name) => parseFloat(getComputedStyle(document.querySelector(name).shadowRoot.querySelector('[part~="root"] > *') ?? document.body).fontSize), host);
    const before = await size();
    return under(page, ':root { font-size: 200% !important; }', async () => [...await size() < before * 1.9 ? ['the text does not grow'] : [], ...await boxes(page)]);
  },
  '1.4.10': sized(320, 256, faults),
  '1.4.12': (page) => under(page, SPACING, boxes),
  '1.4.12 at 320': sized(320, 640, (page) => under(page, SPACING, boxes)),
  '1.4.13': (page, host) => page.eval(pointers, host),
  '2.3.3': async (page) => {
    const lively = await page.eval(motion, false);
    await page.media({ still: true });
    const told = await page.eval(motion, true);
    await page.media({});
    return [...lively, ...told];
  },
  '2.4.6': (page, host) => page.eval(headings, host),
  '3.1.2': (page, host) => page.eval(marks, host),
  '4.1.2': named,
  '4.1.3': (page, host) => page.eval(status, host),
};
