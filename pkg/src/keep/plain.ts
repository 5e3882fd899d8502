// The answer as plain text: what is on the screen, line by line, without what can be pressed.

/** Elements whose words stand in a line of their own. */
const LINES = 'h1,h2,h3,h4,h5,h6,p,li,tr,dt,dd,caption,summary,.meta';
/** What leads on from the screen instead of saying something. */
const LEFT_OUT = 'button,keep-place,.actions,.source';

/** The text of a screen, also of what is folded, with an empty line before each part. */
export function plain(screen: Element): string {
  const lines: string[] = [];
  walk(screen, lines);
  return lines.join('\n').replace(/\n{3,}/g, '\n\n').trim();
}

function walk(node: Element, lines: string[]): void {
  if (node.matches(LEFT_OUT)) return;
  if (/^H\d$/.test(node.tagName) || node.matches('table,ol')) lines.push('');
  if (node.matches(LINES)) {
    const own = ownText(node);
    if (own) lines.push(own);
    for (const child of node.children) inner(child, lines);
    return;
  }
  for (const child of node.children) walk(child, lines);
}

/** Lines inside a line: the article behind a sentence, the hours of a contact. */
function inner(node: Element, lines: string[]): void {
  if (node.matches(LINES) || node.matches('details')) walk(node, lines);
  else for (const child of node.children) inner(child, lines);
}

/** The words of a line without those of the lines in it; a label and what it labels with a colon between. */
function ownText(line: Element): string {
  const parts: string[] = [];
  collect(line, parts);
  const labelled = line.matches('tr') || line.querySelector(':scope>.point-name');
  return parts.join(labelled ? ': ' : ' ');
}

function collect(node: Node, parts: string[]): void {
  for (const child of node.childNodes) {
    if (child instanceof Text) {
      const words = child.data.trim();
      if (words) parts.push(words);
    } else if (child instanceof Element && !child.matches(`${LINES},${LEFT_OUT},details`)) {
      collect(child, parts);
    }
  }
}
