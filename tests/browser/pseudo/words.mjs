// Pseudo-locales: English that no one has translated, longer and in other letters, or right to left. What stays plain
// English on a screen is a sentence outside the catalogue; what is cut there has no room for a longer language.

const FROM = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = [...'áƀçðéƒĝĥíĵķļɱñóþɋŕšţúṽŵẋýžÁƁÇÐÉƑĜĤÍĴĶĻṀÑÓÞɊŔŠŢÚṼŴẊÝŽ'];

/** Other letters, and at least 35 % more of them. */
function accented(text) {
  const letters = [...text].map((letter) => ACCENTED[FROM.indexOf(letter)] ?? letter);
  const count = letters.filter((letter) => /\p{L}/u.test(letter)).length;
  // The longer part grows within its words: a word in a narrow box must not simply wrap.
  let more = Math.ceil(count * 0.35);
  return letters.map((letter) => {
    if (more <= 0 || !/[áéíóú]/u.test(letter)) return letter;
    more -= 1;
    return letter + letter;
  }).join('') + (more > 0 && count > 0 ? 'é'.repeat(more) : '');
}

/** The same words, each shown from right to left. */
const turned = (text) => text.replace(/\p{L}+/gu, (word) => `\u202e${word}\u202c`);

/** Applies `change` to the words of a pattern; arguments, keys and escapes stay. `render.rs` says how a pattern is written. */
export function inPattern(pattern, change) {
  let at = 0;
  const text = (ends) => {
    let out = '';
    let words = '';
    const flush = () => { out += change(words); words = ''; };
    while (at < pattern.length && !ends.includes(pattern[at])) {
      if (pattern[at] === '\\') {
        flush();
        out += pattern.slice(at, at + 2);
        at += 2;
      } else if (pattern[at] === '{') {
        flush();
        out += argument();
      } else {
        words += pattern[at];
        at += 1;
      }
    }
    flush();
    return out;
  };
  const argument = () => {
    const start = at;
    while (!'?}'.includes(pattern[at])) at += 1;
    let out = pattern.slice(start, at + 1);
    const chooses = pattern[at] === '?';
    at += 1;
    while (chooses) {
      const key = at;
      while (pattern[at] !== '=') at += 1;
      out += pattern.slice(key, at + 1);
      at += 1;
      out += text('|}');
      out += pattern[at];
      at += 1;
      if (out.endsWith('}')) break;
    }
    return out;
  };
  return text('');
}

/** A pack with its words changed; `english` gives them, `pack` the formats and the direction. */
export function pseudo(pack, english, kind) {
  const change = kind === 'ar' ? turned : accented;
  const { messages } = JSON.parse(english);
  const own = JSON.parse(pack);
  // Lists of words are never shown; a question is still known by those of its language.
  const word = (pattern, at) => (pattern.includes('\\|') ? own.messages[at] : inPattern(pattern, change));
  const changed = { ...own, messages: messages.map(word) };
  return `${JSON.stringify(changed)}\n`;
}
