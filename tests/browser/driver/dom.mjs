// Functions that run inside the page. They are sent as source text, so each one must be
// self-contained; `find` is put in front of those that need it.

/**
 * Finds an element. `a >>> b` steps into the open shadow root of `a`. A part that is not found in
 * its own tree is looked for in every open shadow root below it, so a plain selector works as well.
 */
export const find = `function find(selector) {
  const deep = (root, part) => {
    const hit = root.querySelector(part);
    if (hit) return hit;
    for (const host of root.querySelectorAll('*')) {
      if (!host.shadowRoot) continue;
      const inner = deep(host.shadowRoot, part);
      if (inner) return inner;
    }
    return null;
  };
  let root = document, hit = null;
  for (const part of selector.split('>>>')) {
    if (!root) return null;
    hit = deep(root, part.trim());
    if (!hit) return null;
    root = hit.shadowRoot ?? hit;
  }
  return hit;
}
function shown(element) {
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  return box.width > 0 && box.height > 0 && style.visibility !== 'hidden' && style.display !== 'none';
}`;

/** Every element that matches, in all open shadow roots. Same piercing as `find`. */
export const countAll = (selector) => {
  const all = (root, part) => {
    const hits = [...root.querySelectorAll(part)];
    for (const host of root.querySelectorAll('*')) {
      if (host.shadowRoot) hits.push(...all(host.shadowRoot, part));
    }
    return hits;
  };
  let roots = [document];
  let hits = [];
  for (const part of selector.split('>>>')) {
    hits = roots.flatMap((root) => all(root, part.trim()));
    roots = hits.map((hit) => hit.shadowRoot ?? hit);
  }
  return hits.length;
};

export const isShown = (selector) => {
  const element = find(selector);
  return !!element && shown(element);
};

/**
 * Where a click on the element lands, in CSS pixels of the viewport. The point is refused, with the
 * reason, while the element is missing, invisible, disabled, moving or covered.
 */
export const clickPoint = async (selector) => {
  const element = find(selector);
  if (!element) return { reason: 'not found' };
  if (!shown(element)) return { reason: 'not visible' };
  if (element.disabled) return { reason: 'disabled' };
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const before = element.getBoundingClientRect();
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const after = element.getBoundingClientRect();
  if (before.x !== after.x || before.y !== after.y) return { reason: 'moving' };
  // Inline text that wraps has a hole in its box; its first line has not.
  const box = element.getClientRects()[0] ?? after;
  const x = Math.round(box.x + box.width / 2);
  const y = Math.round(box.y + box.height / 2);
  let top = document.elementFromPoint(x, y);
  while (top && top.shadowRoot && top.shadowRoot.elementFromPoint(x, y) && top !== element) {
    const inner = top.shadowRoot.elementFromPoint(x, y);
    if (inner === top) break;
    top = inner;
  }
  for (let node = top; node; node = node.assignedSlot ?? node.parentNode ?? node.host) {
    if (node === element) return { x, y };
    if (node.localName === 'label' && node.control === element) return { x, y };
  }
  const name = top ? `<${top.localName} class="${top.getAttribute('class') ?? ''}">` : 'nothing';
  return { reason: `covered by ${name} at ${x},${y}` };
};

/** Prepares an element for `fill`: says whether text must be typed or has been set. */
export const fillOrFocus = (selector, value) => {
  const element = find(selector);
  if (!element) return 'not found';
  if (!shown(element)) return 'not visible';
  if (element.disabled) return 'disabled';
  const typed = element.localName === 'textarea'
    || (element.localName === 'input' && ['text', 'email', 'tel', 'search', 'url', 'password', 'number'].includes(element.type));
  element.focus();
  if (typed) {
    element.select();
    return 'type';
  }
  // A date field or a list is operated differently in every engine and language; its value is the
  // contract, so it is set and announced as the engine itself would.
  if (element.localName === 'select' && ![...element.options].some((option) => option.value === value)) {
    return `no option "${value}" (has ${[...element.options].map((option) => option.value).join(', ')})`;
  }
  const proto = Object.getPrototypeOf(element);
  Object.getOwnPropertyDescriptor(proto, 'value').set.call(element, value);
  element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
  return element.value === value ? 'set' : `the field refused "${value}"`;
};

/** The focused element, through all open shadow roots. */
export const describeActive = () => {
  const path = [];
  let element = document.activeElement;
  while (element) {
    path.push(element.localName + (element.id ? `#${element.id}` : ''));
    const inner = element.shadowRoot?.activeElement;
    if (!inner) break;
    element = inner;
  }
  if (!element) return { tag: '', id: '', path: '' };
  const label = element.getAttribute('aria-label')
    ?? (element.labels && element.labels[0] ? element.labels[0].innerText.trim() : null);
  return {
    tag: element.localName,
    id: element.id,
    name: element.getAttribute('name') ?? '',
    type: element.getAttribute('type') ?? '',
    role: element.getAttribute('role') ?? '',
    part: element.getAttribute('part') ?? '',
    label: label ?? '',
    text: (element.innerText ?? '').trim().slice(0, 200),
    value: 'value' in element ? String(element.value) : '',
    checked: element.checked === true,
    href: element.getAttribute('href') ?? '',
    path: path.join(' >>> '),
  };
};

export const innerTextOf = (selector) => {
  const element = find(selector);
  return element ? (element.innerText ?? element.textContent).trim() : null;
};

export const attributeOf = (selector, name) => {
  const element = find(selector);
  return element ? element.getAttribute(name) : null;
};
