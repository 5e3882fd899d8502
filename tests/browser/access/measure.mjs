// What can be measured of a page's looks: what sticks out, what is cut off, what lies over each other, what is too small
// to hit. Each function runs inside the page and gives lines for people; none is good.

/** What reaches past the side of the viewport; empty when nothing scrolls sideways. */
export const sideways = () => {
  const root = document.scrollingElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const wide = [];
  const walk = (tree) => {
    for (const element of tree.querySelectorAll('*')) {
      const { left, right } = element.getBoundingClientRect();
      if (right > root.clientWidth + 1 || left < -1) wide.push(`${element.localName}.${element.className} ${element.getAttribute('part') ?? ''}`);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  return [`scrolls sideways, ${root.scrollWidth} > ${root.clientWidth}: ${wide.slice(-6).join(', ')}`];
};

/** Text that is cut off by its box, leaves its element, or lies over other text. */
export const clipped = () => {
  const told = [];
  // Behind an open dialog nothing can be pressed, and the page is veiled.
  const modal = (tree) => {
    for (const element of tree.querySelectorAll('*')) {
      const found = element.matches('dialog:modal') ? element : element.shadowRoot && modal(element.shadowRoot);
      if (found) return found;
    }
    return null;
  };
  const top = modal(document);
  const name = (element) => `${element.localName}[${element.getAttribute('part') ?? element.className}] “${(element.innerText ?? '').trim().slice(0, 40)}”`;
  // Words for screen readers alone are clipped on purpose.
  const hidden = (element) => {
    for (let node = element; node; node = node.parentElement ?? node.getRootNode().host) {
      const style = getComputedStyle(node);
      if (style.clipPath.startsWith('inset(50%') || style.visibility === 'hidden' || style.display === 'none' || !node.checkVisibility()) return true;
    }
    return false;
  };
  const lines = [];
  const walk = (tree, host) => {
    for (const element of tree.querySelectorAll('*')) {
      if (element.shadowRoot) walk(element.shadowRoot, element);
      if (/^(style|script|option)$/.test(element.localName) || hidden(element) || (top && !top.contains(element))) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      if (overflowX !== 'visible' && overflowX !== 'auto' && overflowX !== 'scroll' && element.scrollWidth > element.clientWidth + 1) told.push(`cut off sideways: ${name(element)}`);
      if (overflowY !== 'visible' && overflowY !== 'auto' && overflowY !== 'scroll' && element.scrollHeight > element.clientHeight + 1) told.push(`cut off below: ${name(element)}`);
      for (const node of element.childNodes) {
        if (node.nodeType !== 3 || !node.data.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) {
          if (box.width < 2) continue;
          lines.push({ box, node });
          const outer = host?.getBoundingClientRect();
          if (outer && (box.left < outer.left - 1 || box.right > outer.right + 1)) told.push(`leaves its element: “${node.data.trim().slice(0, 40)}”`);
        }
      }
    }
  };
  walk(document, null);
  // A line of letters is higher than the letters; only half of one over another can be seen.
  for (const [at, one] of lines.entries()) {
    for (const other of lines.slice(at + 1)) {
      if (one.node === other.node) continue;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (across > 2 && down > Math.min(one.box.height, other.box.height) / 2) told.push(`lies over each other: “${one.node.data.trim().slice(0, 30)}” and “${other.node.data.trim().slice(0, 30)}”`);
    }
  }
  return [...new Set(told)];
};

/**
 * Controls below 24 by 24 CSS pixels, and controls that lie over each other. What the widget draws has no exception; what
 * the page or a card draws has those of WCAG 2.5.8: a link inside a sentence, or room enough around.
 */
export const targets = () => {
  const all = [];
  // Behind an open dialog nothing can be pressed, and the page is veiled.
  const modal = (tree) => {
    for (const element of tree.querySelectorAll('*')) {
      const found = element.matches('dialog:modal') ? element : element.shadowRoot && modal(element.shadowRoot);
      if (found) return found;
    }
    return null;
  };
  const top = modal(document);
  const walk = (tree, ours) => {
    for (const element of tree.querySelectorAll('*')) {
      if (element.shadowRoot) walk(element.shadowRoot, true);
      if (!element.matches('a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]')) continue;
      const box = (element.closest('label') ?? element).getBoundingClientRect();
      if (!element.checkVisibility() || box.width === 0 || (top && !top.contains(element))) continue;
      const around = [...(element.parentElement?.childNodes ?? [])].some((node) => node !== element && node.nodeType === 3 && node.data.trim());
      const inline = getComputedStyle(element).display === 'inline' && around;
      const centre = [box.left + box.width / 2, box.top + box.height / 2];
      all.push({ element, box, inline, centre, small: box.width < 23.9 || box.height < 23.9, strict: ours && !element.closest('[part~="card"]') });
    }
  };
  walk(document, false);
  const name = ({ element, box }) => `${element.localName}[${element.getAttribute('part') ?? ''}] “${(element.innerText || element.getAttribute('name') || '').trim().slice(0, 30)}” ${Math.round(box.width)}×${Math.round(box.height)}`;
  // A circle of 24 around its middle touches neither another target nor another such circle.
  const alone = (one) => all.every((other) => {
    if (other === one) return true;
    const [x, y] = one.centre;
    const [across, down] = other.small
      ? [x - other.centre[0], y - other.centre[1]]
      : [Math.max(other.box.left - x, 0, x - other.box.right), Math.max(other.box.top - y, 0, y - other.box.bottom)];
    return Math.hypot(across, down) >= (other.small ? 24 : 12);
  });
  const told = all.filter((one) => one.small && !one.inline && (one.strict || !alone(one))).map((one) => `small target: ${name(one)}`);
  for (const [at, one] of all.entries()) {
    for (const other of all.slice(at + 1)) {
      if (one.element.contains(other.element) || other.element.contains(one.element) || one.inline || other.inline) continue;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (across > 1 && down > 1) told.push(`targets overlap by ${Math.round(across)}×${Math.round(down)}: ${name(one)} and ${name(other)}`);
    }
  }
  return told;
};

/**
 * Words that forced colours make unreadable. The browser paints the system's ground behind words (its colour is `Canvas`),
 * but not where a style sheet keeps its own colours.
 */
export const forced = () => {
  const told = [];
  const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const shine = (colour) => {
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = colour;
    pixel.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...pixel.getImageData(0, 0, 1, 1).data].map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const sample = document.body.appendChild(document.createElement('div'));
  sample.style.backgroundColor = 'Canvas';
  const ground = getComputedStyle(sample).backgroundColor;
  sample.remove();
  const walk = (tree) => {
    for (const element of tree.querySelectorAll('*')) {
      if (element.shadowRoot) walk(element.shadowRoot);
      if (!element.checkVisibility() || ![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())) continue;
      const style = getComputedStyle(element);
      const [a, b] = [shine(style.color), shine(style.forcedColorAdjust === 'none' ? style.backgroundColor : ground)].sort((x, y) => y - x);
      if ((a + 0.05) / (b + 0.05) < 4.5) told.push(`not seen in forced colours: “${element.innerText?.slice(0, 30)}” ${style.color}`);
    }
  };
  walk(document.body);
  return told;
};

/** All boxes. */
export async function faults(page) {
  const found = [];
  for (const measure of [sideways, clipped, targets]) found.push(...await page.eval(measure));
  return found;
}
