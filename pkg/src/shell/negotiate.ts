// The short form of the negotiation in `crates/phrases`; a test holds the two together.

/** The locale of `available` that serves the wishes best; English when none does. */
export function negotiate(wanted: readonly string[], available: readonly string[]): string {
  for (const wish of wanted) {
    let tag = wish.trim().toLowerCase().replaceAll('_', '-').replace(/-[a-z\d]-.*/, '');
    // The script of Chinese is made explicit and is never swapped for the other one.
    if (/^(zh|cmn)\b/.test(tag)) {
      const script = /hant|-(tw|hk|mo)\b/.test(tag) && !tag.includes('hans') ? 'hant' : 'hans';
      tag = `zh-${script}`;
    }
    for (; tag; tag = tag.replace(/-?[^-]*$/, '')) {
      const match = available.find((known) => known.toLowerCase() === tag);
      if (match) return match;
      if (/^zh-han.$/.test(tag)) break;
    }
  }
  return 'en';
}
