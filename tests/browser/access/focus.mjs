// Where the keyboard's focus is, and whether a person can see it.

/** The focused element through all shadow roots: which it is, where it lies, how it is marked, whether anything covers it. */
const look = () => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body) return null;
  const channels = (colour) => {
    // `color(srgb 0.1 0.2 0.3 / 0.5)` or `rgb(1, 2, 3)`; what else an engine writes is painted and read back.
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = (top, below) => [0, 1, 2].map((at) => top[at] * top[3] + below[at] * (1 - top[3]));
  const bare = getComputedStyle(document.documentElement).colorScheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches ? [18, 18, 18] : [255, 255, 255];
  // The ring lies around the element, so it is seen against the ground behind it.
  const grounds = [];
  for (let node = element.parentElement ?? element.getRootNode().host; node; node = node.assignedSlot ?? node.parentElement ?? node.getRootNode().host) {
    grounds.unshift(channels(getComputedStyle(node).backgroundColor));
  }
  const ground = grounds.reduce((below, top) => over(top, below), bare);
  const shine = (rgb) => {
    const [r, g, b] = rgb.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const style = getComputedStyle(element);
  const ring = over(channels(style.outlineColor), ground);
  const [light, dark] = [shine(ring), shine(ground)].sort((a, b) => b - a);
  const box = element.getBoundingClientRect();
  const points = [0.02, 0.25, 0.5, 0.75, 0.98].flatMap((y) => [0.05, 0.5, 0.95].map((x) => [box.left + box.width * x, box.top + box.height * y]));
  const onTop = points.filter(([x, y]) => {
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot?.elementFromPoint(x, y) && hit.shadowRoot.elementFromPoint(x, y) !== hit) hit = hit.shadowRoot.elementFromPoint(x, y);
    for (let node = hit; node; node = node.assignedSlot ?? node.parentNode ?? node.host) if (node === element) return true;
    return Boolean(element.labels && [...element.labels].some((label) => label.contains(hit)));
  });
  globalThis.probedStops ??= new Map();
  if (!globalThis.probedStops.has(element)) globalThis.probedStops.set(element, globalThis.probedStops.size);
  return {
    key: globalThis.probedStops.get(element),
    name: `${element.localName}${element.id ? `#${element.id}` : ''}[${element.getAttribute('part') ?? ''}] “${(element.innerText || element.getAttribute('aria-label') || element.name || '').trim().slice(0, 40)}”`,
    id: element.id,
    heading: /^h[1-6]$/.test(element.localName),
    ring: style.outlineStyle === 'none' ? 0 : style.outlineStyle === 'auto' ? 2 : parseFloat(style.outlineWidth),
    auto: style.outlineStyle === 'auto',
    contrast: (light + 0.05) / (dark + 0.05),
    seen: onTop.length,
    awake: document.hasFocus(),
    box: { left: box.left + scrollX, top: box.top + scrollY, right: box.right + scrollX, bottom: box.bottom + scrollY },
    ours: element.getRootNode() !== document,
  };
};

/** What is wrong with the way the focus shows now; none is good. `null` is no focus at all. */
export function unseen(now) {
  if (!now) return ['nothing has the focus'];
  const told = [];
  if (now.seen === 0) told.push(`${now.name} is hidden by the page`);
  // The page's own controls are the page's; a heading is nothing to act on.
  // A window that automation never brings to the front (WebKit's) draws no ring.
  if (!now.ours || now.heading || !now.awake) return told;
  if (now.ring < 2) told.push(`${now.name} has no ring of 2 px: ${now.ring}`);
  // The browser's own ring has two colours, one of which is always seen.
  if (!now.auto && now.contrast < 3) told.push(`${now.name}: its ring has a contrast of ${now.contrast.toFixed(2)}`);
  return told;
}

/** The focused element as `look` tells it. */
export const focused = (page) => page.eval(look);

/**
 * Walks with Tab from the link before the element to the one behind it and back. Gives the stops between, and what is
 * wrong: a ring that is not seen, a stop against the reading order, a trap, a way back that differs.
 */
export async function walk(page, { most = 120 } = {}) {
  const told = [];
  await page.eval(() => document.querySelector('#before').focus());
  const onwards = await stops(page, 'Tab', 'after', most, told);
  const back = await stops(page, 'Shift+Tab', 'before', most, told);
  // A date field has a stop for each of its parts in some engines.
  const once = (list) => list.filter(({ key }, at) => key !== list[at - 1]?.key);
  const [there, here] = [once(onwards), once(back).reverse()].map((list) => list.map(({ name }) => name).join(' → '));
  if (there !== here) told.push(`the way back differs: ${there}, but ${here}`);
  const rtl = await page.eval(() => document.documentElement.dir === 'rtl');
  for (const [at, next] of onwards.slice(1).entries()) {
    const last = onwards[at].box;
    const sameLine = next.box.top < last.bottom - 4 && last.top < next.box.bottom - 4;
    const back = sameLine ? (rtl ? next.box.right > last.right + 4 : next.box.left < last.left - 4) : next.box.top < last.top;
    if (back) told.push(`${next.name} follows ${onwards[at].name}, but stands before it`);
  }
  return { stops: once(onwards), told };
}

async function stops(page, key, end, most, told) {
  const list = [];
  for (let at = 0; at < most; at += 1) {
    await page.press(key);
    const now = await focused(page);
    if (now?.id === end) return list;
    // WebKit alone decides how far it brings a text field into view that gets the focus by Tab; the report names it.
    const itsOwn = page.engine === 'webkit' && /^(textarea|input)#/.test(now?.name ?? '') && now.seen === 0;
    if (!itsOwn) told.push(...unseen(now));
    if (now) list.push(now);
  }
  told.push(`${key} never reached #${end}: a trap; last at ${list.at(-1)?.name}`);
  return list;
}

/** How many controls an element shows that the keyboard must reach: a group of radio buttons is one. */
export const controls = (page, host) => page.eval((name) => {
  let count = 0;
  const groups = new Set();
  const visit = (tree) => {
    for (const element of tree.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      if (!element.matches('a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]')) continue;
      if (element.disabled || !element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.type === 'radio') {
        if (groups.has(element.name)) continue;
        groups.add(element.name);
      }
      count += 1;
    }
  };
  const host = document.querySelector(name);
  visit(host.shadowRoot ?? host);
  if (host.shadowRoot) for (const child of host.children) if (child.checkVisibility()) visit({ querySelectorAll: () => [child, ...child.querySelectorAll('*')] });
  return count;
}, host);
