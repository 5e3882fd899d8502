// The report as a page: static, readable, without scripts.

const escape = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** Text with `code` in backticks. */
const words = (text) => escape(text).replace(/`([^`]+)`/g, '<code>$1</code>');
const first = (text) => text[0].toUpperCase() + text.slice(1);

function table(heads, rows) {
  const head = heads.map((name) => `<th role="columnheader" scope="col">${name}</th>`).join('');
  const body = rows.map((cells) => `            <tr role="row">${cells.map((cell, at) => (at === 1
    ? `<th role="rowheader" scope="row" data-label="${heads[at]}">${cell}</th>`
    : `<td role="cell"${cell ? ` data-label="${heads[at]}"` : ''}>${cell}</td>`)).join('')}</tr>`);
  return `        <table role="table">
          <thead role="rowgroup"><tr role="row">${head}</tr></thead>
          <tbody role="rowgroup">
${body.join('\n')}
          </tbody>
        </table>`;
}

const RESULTS = ['supports', 'partially supports', 'does not support', 'not evaluated', 'not applicable'];

function criteriaTable(rows) {
  return table(['Number', 'Criterion', 'Level', 'Result', 'Shown by', 'Looked at', 'Remark'], rows.map(({ criterion, entry, result }) => [
    `${criterion.id}${criterion.clause ? '' : ' (WCAG 2.2 only)'}`,
    escape(criterion.name),
    criterion.level,
    first(result),
    (criterion.checks ?? []).map((check) => `<code>${escape(check)}</code>`).join('<br>'),
    !entry ? '' : entry.result === 'not checked' ? 'Not checked by a person' : `${escape(first(entry.result))}: ${words(entry.method)} (${escape(entry.by)}, ${escape(entry.on)})`,
    words(criterion.not_applicable ?? entry?.remark ?? ''),
  ]));
}

/**
 * @param {{standard: string, version: string, axe: string, tags: string[], about: object, rows: object[], clauses: object[]}} report
 * @returns {string} HTML
 */
export function page({ standard, version, axe, tags, about, rows, clauses }) {
  const counts = RESULTS.map((result) => [result, rows.filter((row) => row.result === result).length]).filter(([, count]) => count);
  const list = (items) => `        <ul>\n${items.map((item) => `          <li>${words(item)}</li>`).join('\n')}\n        </ul>`;
  return `<!doctype html>
<!-- Written by \`cargo xtask accessibility\` from tests/accessibility and the results of the browser tests. Do not edit. -->
<html lang="en" dir="ltr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Accessibility report · Nordlys</title>
    <link rel="icon" href="/shop/icons/mark.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/shop/styles/base.css">
    <link rel="stylesheet" href="/shop/styles/frame.css">
    <link rel="stylesheet" href="/shop/styles/law.css">
  </head>
  <body>
    <a class="skip" href="#main">Skip to content</a>
    <main id="main" class="law" tabindex="-1">
      <p><a href="/index.html">Nordlys</a></p>
      <h1>Accessibility report</h1>
      <p>How far the elements of after-sales ${escape(version)} conform to ${escape(standard)}. For who runs a shop: your pages owe this to your buyers, and the elements are part of your pages.</p>
      <p class="advice">${counts.map(([result, count]) => `${count} ${result}`).join(', ')}.</p>
      <nav aria-label="On this page">
        <ul>
          <li><a href="#how">How it was tested</a></li>
          <li><a href="#limits">Known limits</a></li>
          <li><a href="#criteria">Criteria</a></li>
          <li><a href="#clauses">Other clauses</a></li>
          <li><a href="#you">What is left to you</a></li>
        </ul>
      </nav>
      <section aria-labelledby="how">
        <h2 id="how">How it was tested</h2>
        <p>“Supports” means: every check named beside the criterion held in the last run of <code>cargo xtask test</code>, and where a machine cannot see everything, a person has looked. What nobody has looked at is “not evaluated”, never “supports”. A name with <code>*</code> stands for several checks: all of them held.</p>
${list(about.how)}
        <p>axe-core ${escape(axe)} with the rules of ${tags.map((tag) => `<code>${escape(tag)}</code>`).join(', ')}; any finding of any weight is a failure.</p>
      </section>
      <section aria-labelledby="limits">
        <h2 id="limits">Known limits</h2>
${list(about.limits)}
      </section>
      <section aria-labelledby="criteria">
        <h2 id="criteria">Criteria</h2>
        <p>Clause 9 of EN 301 549 numbers the criteria of WCAG: 9.1.1.1 is 1.1.1. Levels A and AA, in full.</p>
${criteriaTable(rows)}
      </section>
      <section aria-labelledby="clauses">
        <h2 id="clauses">Other clauses</h2>
${table(['Clause', 'Name', 'Result', 'Remark'], clauses.map(({ clause, name, result, remark }) => [escape(clause), escape(name), escape(first(result)), words(remark)]))}
      </section>
      <section aria-labelledby="you">
        <h2 id="you">What is left to you</h2>
${list(about.yours)}
      </section>
    </main>
  </body>
</html>
`;
}
