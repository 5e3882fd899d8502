// Whether a page stands and its words fit; run inside of it.

/** Reached, or why not. */
export const arrived = () => {
  const { dataset } = document.documentElement;
  return dataset.failed ?? ('arrived' in dataset && 'arrived');
};

/** What reaches past the side of the viewport; empty when nothing scrolls sideways. */
export const sideways = () => {
  const { scrollWidth, clientWidth } = document.scrollingElement;
  return scrollWidth > clientWidth ? `${scrollWidth} > ${clientWidth}` : '';
};

/** Words that do not fit into their box and are cut off. */
export const cut = () => {
  const found = [];
  const walk = (tree) => {
    for (const element of tree.querySelectorAll('*')) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const clips = [overflowX, overflowY].some((value) => /hidden|clip/.test(value)) && element.getAttribute('role') !== 'status';
      const over = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
      if (clips && over && element.innerText?.trim()) found.push(`${element.localName} ${element.getAttribute('part')}`);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document.body);
  return found;
};
