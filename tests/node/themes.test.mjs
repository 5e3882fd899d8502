// Every colour of the style sheet and of the ready themes, in light and in dark: text 4.5:1 to what it stands on,
// borders and marks 3:1 (WCAG 1.4.3, 1.4.11), the theme for more contrast 7:1. A theme sets documented variables only.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root, text } from './files.mjs';

const FOLDER = 'pkg/themes';
const themes = readdirSync(join(root, FOLDER)).map((file) => file.replace('.css', ''));
const documented = JSON.parse(text('crates/xtask/src/build/elements.json')).cssProperties;
const tokens = text('crates/widget/src/styles/tokens.css').split('@media')[0];

/** `--after-sales-ink: …;` of a theme by name, `ink`. */
const setBy = (theme) => Object.fromEntries(
  [...text(`${FOLDER}/${theme}.css`).matchAll(/--after-sales-([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]));
/** `--_ink: …;` of the style sheet. */
const inner = Object.fromEntries([...tokens.matchAll(/--_([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]));

const hex = (colour) => {
  const digits = /^#([\da-f]{6})$/.exec(colour)?.[1];
  assert.ok(digits, `${colour} is no colour of six digits`);
  return [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16));
};

/** A page whose text is neither black nor as light as may be, as shops have it. */
const PAGES = { light: { Canvas: '#ffffff', currentColor: '#444444' }, dark: { Canvas: '#121212', currentColor: '#d0d0d0' } };

/** What a value comes to, as the browser computes it; `below` is what shines through. */
function colour(value, given, scheme, below) {
  const [, name, args] = /^([\w-]+)\((.*)\)$/.exec(value) ?? [];
  const parts = args?.split(/,\s*(?![^(]*\))/) ?? [];
  if (name === 'light-dark') return colour(parts[scheme === 'light' ? 0 : 1], given, scheme, below);
  if (name === 'color-mix') {
    const [, share] = /(\d+)%/.exec(parts[1]);
    const over = colour(parts[1].replace(/\s*\d+%/, ''), given, scheme, below);
    assert.equal(parts[2], 'transparent', value);
    return over.map((channel, at) => (channel * share + below[at] * (100 - share)) / 100);
  }
  if (name === 'var') {
    const own = parts[0].startsWith('--after-sales-');
    const key = parts[0].replace(/^--(after-sales-|_)/, '');
    if (!own) return colour(inner[key], given, scheme, below);
    return colour(given[key] ?? args.slice(args.indexOf(',') + 1).trim(), given, scheme, below);
  }
  if (value === 'transparent') return below;
  return hex(PAGES[scheme][value] ?? value);
}

const light = (channel) => (channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4);
const luminance = ([red, green, blue]) => 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
const contrast = (one, other) => {
  const [more, less] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (more + 0.05) / (less + 0.05);
};

const TEXT = ['ink', 'muted', 'link', 'good', 'caution', 'bad'];
const MARKS = ['edge', 'accent', 'focus'];

test('the measure is the one of the standard', () => {
  assert.equal(contrast([0, 0, 0], [255, 255, 255]), 21);
  assert.equal(contrast(hex('#767676'), hex('#ffffff')).toFixed(2), '4.54');
});

for (const theme of ['none', ...themes]) {
  for (const scheme of ['light', 'dark']) {
    test(`${theme}, ${scheme}: text and controls stand out`, () => {
      const given = theme === 'none' ? {} : setBy(theme);
      const of = (name, below) => colour(inner[name], given, scheme, below);
      const ground = of('ground');
      const weak = [];
      const measure = (what, one, other, least) => {
        const ratio = contrast(one, other);
        if (ratio < least) weak.push(`${what} ${ratio.toFixed(2)} < ${least}`);
      };
      const least = theme === 'contrast' ? 7 : 4.5;
      for (const [where, below] of [['ground', ground], ['surface', of('surface', ground)]]) {
        for (const name of TEXT) measure(`${name} on ${where}`, of(name, below), below, least);
        for (const name of MARKS) measure(`${name} on ${where}`, of(name, below), below, 3);
      }
      const accent = of('accent', ground);
      measure('words on the main button', of('on-accent', accent), accent, least);
      const touched = accent.map((channel, at) => channel * 0.88 + of('ink', ground)[at] * 0.12);
      measure('words on the main button under the pointer', of('on-accent', accent), touched, 4.5);
      assert.deepEqual(weak, []);
    });
  }
}

test('a theme sets documented variables, every colour among them, and nothing else', () => {
  const colours = Object.entries(documented).filter(([, { syntax }]) => syntax === '<color>').map(([name]) => name);
  assert.ok(themes.length >= 6);
  for (const theme of themes) {
    const sheet = text(`${FOLDER}/${theme}.css`);
    const names = Object.keys(setBy(theme)).map((name) => `--after-sales-${name}`);
    assert.deepEqual(names.filter((name) => !documented[name]), [], theme);
    assert.deepEqual(colours.filter((name) => !names.includes(name)), [], theme);
    const rest = sheet.replace(/\/\*[^]*?\*\//, '').replace(/\s*--after-sales-[\w-]+: [^;{}]+;/g, '').replace(/\s+/g, '');
    assert.equal(rest, ':root{}', theme);
    assert.ok(sheet.length < 2500, `${theme}: ${sheet.length} bytes`);
  }
});

test('no length is counted in the root’s text size, which many shops make 10 px', () => {
  const below = (folder, ending) => readdirSync(join(root, folder), { recursive: true })
    .map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`).filter((name) => name.endsWith(ending));
  const sheets = [...below('crates/widget/src/styles', '.css'), ...below('pkg/src', '.ts'), ...below(FOLDER, '.css')];
  assert.ok(sheets.length > 20);
  assert.deepEqual(sheets.filter((path) => /\d\s*rem\b/.test(text(path).replace(/\/\*[^]*?\*\//g, ''))), []);
});
