// Whole cards in one locale, by functions that are handed in: Node and a page run the same lines.

/** The digests of all cards of a locale, by name of the case. */
export async function digests({ decide, render }, cases, policies, locale) {
  const own = {};
  for (const { name, policy, facts, now } of cases) {
    const { country } = facts.buyer;
    const shown = await render(policies[policy], { country, item: facts.item, locale, now, clock: 'server' });
    const decided = await decide(policies[policy], facts, { locale, now, clock: 'server' });
    const wrong = [shown, decided].find(({ type }) => type === 'invalid');
    if (wrong) throw new Error(`${locale} ${name}: ${JSON.stringify(wrong.findings)}`);
    own[name] = await digest(words(shown, decided));
  }
  return own;
}

/** What `golden.rs` writes of the same case. */
function words({ card, promise }, { sentences }) {
  const texts = (list) => list.map(({ text }) => text);
  const sections = card.sections.flatMap((section) => [`# ${section.title}`, ...texts(section.sentences)]);
  return [card.title, ...sections, '#', ...texts(card.footer), '#', ...texts(promise), '#', ...texts(sentences)].join('\n');
}

async function digest(text) {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes).subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
