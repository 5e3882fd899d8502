// The custom-elements manifest says what the code does and nothing else: attributes, events, parts, variables and slots
// are read out of the sources of shell, widget and duty element, and compared one by one.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root, text } from './files.mjs';

const manifest = JSON.parse(text('pkg/dist/custom-elements.json'));
const [module] = manifest.modules;
const elements = Object.fromEntries(module.declarations.map((one) => [one.tagName.replace('after-sales-', ''), one]));
const drawn = ['promise', 'policy', 'check', 'request', 'withdrawal'].map((kind) => elements[kind]);

const names = (list) => list.map(({ name }) => name).sort();
const union = (list, group) => [...new Set(list.flatMap((one) => names(one[group])))].sort();
const unique = (list) => [...new Set(list)].sort();
const all = (source, pattern) => [...source.matchAll(pattern)].map(([, found]) => found);
const words = (source) => all(source, /'([\w-]+)'/g);

/** Text of every file below a folder, native tests apart. */
const sources = (folder, ending) => readdirSync(join(root, folder), { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith(ending) && !name.endsWith('_tests.rs'))
  .map((name) => ({ name, text: text(`${folder}/${name}`).split('#[cfg(test)]')[0] }));
const widget = sources('crates/widget/src', '.rs');
const rust = widget.map((file) => file.text).join('\n');
const named = (name) => widget.find((file) => file.name === name).text;

test('every element that the script defines is in it, and the package names it', () => {
  const [list] = all(text('pkg/src/after-sales.ts'), /for \(const kind of \[([^\]]+)\]/g);
  assert.deepEqual(Object.keys(elements).sort(), words(list).sort());
  assert.deepEqual(names(module.exports), module.declarations.map(({ tagName }) => tagName).sort());
  for (const { declaration } of module.exports) {
    assert.ok(module.declarations.some(({ name }) => name === declaration.name), declaration.name);
    assert.equal(declaration.module, module.path);
  }
  assert.equal(JSON.parse(text('pkg/package.json')).customElements, 'dist/custom-elements.json');
  assert.equal(manifest.schemaVersion, '2.1.0');
});

test('everything in it is described in a sentence, once', () => {
  for (const element of module.declarations) {
    for (const group of ['attributes', 'events', 'cssParts', 'cssProperties', 'members', 'slots']) {
      assert.deepEqual(names(element[group]), unique(names(element[group])), `${element.tagName} ${group}`);
      for (const { name, description } of element[group]) assert.ok(description?.length > 4, `${element.tagName} ${name}`);
    }
    assert.ok(element.description && element.summary);
  }
});

test('attributes are those that the elements observe', () => {
  const [observed] = all(text('pkg/src/shell/attributes.ts'), /ATTRIBUTES = \[([^\]]+)\]/g);
  assert.deepEqual(union(drawn, 'attributes'), words(observed).sort());
  // What only the withdrawal function reads is on no other element.
  const [, reads] = named('config.rs').split('fn withdrawal(');
  const own = all(reads, /text\("(\w+)"\)/g).sort();
  const others = new Set(drawn.filter((one) => one !== elements.withdrawal).flatMap((one) => names(one.attributes)));
  assert.deepEqual(names(elements.withdrawal.attributes).filter((name) => !others.has(name)), own);
});

test('attributes of the duty element are those that it reads and watches', () => {
  const question = text('pkg/src/duty/question.ts');
  const read = [...all(question, /(?:host\.getAttribute|words)\('([\w-]+)'\)/g), ...(question.includes('languageOf(host)') ? ['lang'] : []),
    ...(question.includes('kit.country(host)') ? ['country'] : [])];
  assert.deepEqual(names(elements.duty.attributes), unique(read));
  const [watched] = all(text('pkg/src/duty.ts'), /WATCHED = \[([^\]]+)\]/g);
  // Three of what is watched belong to what the shop puts inside.
  const content = ['slot', 'src', 'alt'];
  assert.deepEqual(names(elements.duty.attributes), words(watched).filter((name) => !content.includes(name)).sort());
});

test('what a script may set is what is an attribute, and the order', () => {
  const [body] = all(text('pkg/src/elements.ts'), /interface AfterSalesOptions \{([^]*?)\n\}/g);
  const options = all(body, /^ {2}'?([\w-]+)'?\?:/gm);
  assert.deepEqual(options.filter((name) => name !== 'order').sort(), union(drawn, 'attributes'));
  const [contract] = all(text('pkg/src/elements.ts'), /interface AfterSalesElement extends HTMLElement \{([^]*?)\n\}/g);
  const members = all(contract, /^ {2}(?:readonly )?(\w+)[:(]/gm);
  for (const element of drawn) assert.deepEqual(names(element.members), members.sort());
});

test('events are those that are dispatched, with the types that the package declares', () => {
  // `Emit("decided", …)`, `bus.emit("error", …)`, `self.emit("submit", …)`.
  const told = all(rust, /(?:Emit\(|\.emit\(\s*)"(\w+)"/g);
  const shell = [...sources('pkg/src/shell', '.ts'), ...sources('pkg/src/start', '.ts')].map((file) => file.text).join('\n');
  const own = all(shell, /emit\(host, '(\w+)'/g);
  assert.deepEqual(union(drawn, 'events'), unique([...told, ...own].map((name) => `after-sales:${name}`)));
  const duty = sources('pkg/src/duty', '.ts').map((file) => file.text).join('\n');
  assert.deepEqual(names(elements.duty.events), unique(all(duty, /CustomEvent\('([\w:-]+)'/g)));
  const declared = Object.fromEntries([...text('pkg/src/elements.ts').matchAll(/'(after-sales:\w+)': (CustomEvent<\w+>)/g)].map(([, name, type]) => [name, type]));
  for (const { name, type } of module.declarations.flatMap((one) => one.events)) assert.equal(type.text, declared[name], name);
  assert.deepEqual(Object.keys(declared).sort(), union(module.declarations, 'events'));
});

test('parts are those that are drawn', () => {
  const literal = all(rust, /\.part\(\s*"([^"]+)"/g);
  // Where the name comes from elsewhere, the place is known here; another such place fails the count.
  const given = [
    ...all(named('parts.rs'), /Look::\w+ => "(button[^"]*)"/g),
    ...all(named('timeline.rs'), /point\("([^"]+)"/g),
    ...all(named('screens/answer.rs'), /part_of\(given, "([^"]+)"/g),
    ...all(named('screens/receipt.rs'), /Sent::\w+ => \("([^"]+)"/g),
    ...all(named('screens/receipt.rs'), /\bpart = "([^"]+)"/g),
  ];
  assert.equal(all(rust, /\.part\((\w+)\)/g).length, 5, 'parts with a name from elsewhere');
  assert.equal(all(rust, /\("part",/g).length, 1, 'nothing but `Tag::part` sets the attribute');
  const stage = text('pkg/src/shell/stage.ts');
  const card = text('pkg/src/shell/card.ts');
  const tones = all(named('parts.rs'), /Tone::\w+ => "(\w+)"/g);
  const shell = [...all(stage, /box\('div', '(\w+)'\)/g), ...all(card, /add\('\w+', \w+(?:\.\w+)?, '(\w+)'\)/g),
    ...all(card, /`(\w+) \$\{tone\}`/g), ...tones];
  // The places for photos and for keeping the answer are filled by scripts of their own.
  const panel = [...sources('pkg/src/photos', '.ts'), ...sources('pkg/src/keep', '.ts')].map((file) => file.text).join('\n');
  const photos = [...all(panel, /make\(\s*'\w+',\s*'([\w -]+)'/g), ...all(panel, /part\.value = '([\w-]+)'/g)];
  const display = text('pkg/src/dialog.ts');
  const around = [...all(display, /make\('\w+', '([\w -]+)'\)/g), ...all(display, /part\.toggle\('(\w+)'/g)];
  const split = (list) => unique(list.flatMap((name) => name.split(' ')));
  assert.deepEqual(union(drawn, 'cssParts'), split([...literal, ...given, ...shell, ...photos, ...around]));
  for (const one of [elements.policy, elements.check, elements.request]) {
    assert.deepEqual(split(around).filter((name) => !names(one.cssParts).includes(name)), [], one.tagName);
  }
  for (const [kind, file] of [['promise', 'promise.rs'], ['policy', 'policy_card.rs'], ['withdrawal', 'screens/withdrawal.rs'], ['check', 'screens/answer.rs'],
    ['request', 'screens/answer.rs']]) {
    const own = split(all(named(file), /\.part\(\s*"([^"]+)"/g));
    assert.deepEqual(own.filter((name) => !names(elements[kind].cssParts).includes(name)), [], kind);
  }
});

test('parts of the duty element are the kinds of labels that it shows, and what a badge is made of', () => {
  const [kinds] = all(text('pkg/src/duty/data.ts'), /kind: ([^;]+);/g);
  const [goods] = all(text('pkg/src/duty/data.ts'), /goods: ([^;]+);/g);
  const badge = all(text('pkg/src/duty/view.ts'), /part\.add\('([\w-]+)'/g);
  const shown = words(kinds).filter((kind) => kind !== 'forbidden');
  assert.deepEqual(names(elements.duty.cssParts), [...shown, ...badge, ...words(goods)].sort());
});

test('variables are those of the style sheets, with their values', () => {
  const sheets = sources('crates/widget/src/styles', '.css').map((file) => file.text).join('\n');
  assert.deepEqual(union(module.declarations, 'cssProperties'), unique(all(sheets, /(--after-sales-[\w-]+)/g)));
  for (const property of module.declarations.flatMap((one) => one.cssProperties)) {
    assert.ok(sheets.includes(`var(${property.name}, ${property.default})`), property.name);
  }
});

test('slots are those that the elements take', () => {
  const stage = text('pkg/src/shell/stage.ts');
  const settings = text('pkg/src/start/settings.ts');
  assert.equal(all(stage, /box\('(slot)'\)/g).length, 1);
  const read = all(settings, /\[slot=(\w+)\]/g);
  const opened = all(text('pkg/src/dialog.ts'), /#slot\.name = '(\w+)'/g);
  for (const one of drawn) {
    const own = names(one.attributes).includes('display') ? opened : [];
    assert.deepEqual(names(one.slots), ['', ...own, ...read], one.tagName);
  }
  const folder = 'crates/law/duties';
  const supplied = [''];
  for (const name of readdirSync(join(root, folder)).filter((file) => file.endsWith('.json'))) {
    for (const { labels } of Object.values(JSON.parse(text(`${folder}/${name}`)).duties)) {
      for (const { id, kind, verbatim, confidence, languages: [language] } of labels) {
        if (verbatim || kind === 'forbidden' || confidence === 'low') continue;
        const own = id.replace(/^.*\.label\./, '');
        supplied.push(own.endsWith(`_${language}`) ? own.slice(0, -language.length - 1) : own);
      }
    }
  }
  assert.deepEqual(names(elements.duty.slots), unique(supplied));
});
