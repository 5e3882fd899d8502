// What axe-core is asked: every rule of WCAG 2.0 to 2.2 A and AA, of EN 301 549, and its best practices.

/** Tags of the rules; those that WCAG 2.2 dropped (`wcag2a-obsolete`) are not asked. */
export const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'EN-301-549', 'best-practice', 'experimental'];

/**
 * Colours that the system forces are the system's: axe computes them from the style sheets, where they are not.
 * A `cell` is one element alone, where the page around it, with the heading of the first level, is left out.
 */
export const wishes = ({ forced = false, cell = false } = {}) => ({
  runOnly: { type: 'tag', values: TAGS },
  resultTypes: ['violations'],
  rules: {
    // Off by default.
    'target-size': { enabled: true },
    'label-content-name-mismatch': { enabled: true },
    'color-contrast': { enabled: !forced },
    'page-has-heading-one': { enabled: !cell },
  },
});

/** Everything that axe-core finds, of any impact, as lines. */
export async function violations(page, options) {
  const found = await page.axe(wishes(options));
  return found.map(({ id, impact, nodes }) => `axe ${id} (${impact}): ${nodes.slice(0, 3).join(' | ')}`);
}
