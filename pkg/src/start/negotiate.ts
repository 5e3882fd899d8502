// The short form of the negotiation in `crates/phrases`; a test holds the two together.

const OLD: Record<string, string> = { iw: 'he', in: 'id', no: 'nb', nn: 'nb' };

/** The next more general tag, where it is not simply the tag without its last part. */
const parent = (tag: string): string =>
  /^es-(?!(es|gq|ea|ic|ph|419)$)..$/.test(tag) ? 'es-419'
    : /^en-(?!(us|ca|pr|gu|vi|as|mp|um|gb)$)..$/.test(tag) ? 'en-gb'
      // A script is never swapped for the other one.
      : /^(zh-han.|sr-latn)$/.test(tag) ? '' : tag.replace(/-?[^-]*$/, '');

/** The locale of `available` that serves the wishes best; English when none does. */
export function negotiate(wanted: readonly string[], available: readonly string[]): string {
  for (const wish of wanted) {
    let tag = wish.trim().toLowerCase().replaceAll('_', '-').replace(/-[a-z\d]-.*/, '').replace(/^[^-]+/, (code) => OLD[code] ?? code);
    // The script of Chinese is made explicit.
    if (/^(zh|cmn)\b/.test(tag)) {
      const script = /hant|-(tw|hk|mo)\b/.test(tag) && !tag.includes('hans') ? 'hant' : 'hans';
      tag = `zh-${script}`;
    }
    for (; tag; tag = parent(tag)) {
      const match = available.find((known) => known.toLowerCase() === tag);
      if (match) return match;
    }
  }
  return 'en';
}
