// Keeps the page behind a dialog where it is.

let held = 0;
let before: [string, string][] = [];

/** Stops the page from scrolling; the function given back lets it go. The scroll bar keeps its room, so nothing moves. */
export function hold(): () => void {
  const { style, clientWidth } = document.documentElement;
  if (!held) {
    const wanted = { overflow: 'hidden', 'scrollbar-gutter': innerWidth > clientWidth ? 'stable' : 'auto' };
    before = Object.keys(wanted).map((name) => [name, style.getPropertyValue(name)]);
    for (const [name, value] of Object.entries(wanted)) style.setProperty(name, value);
  }
  held += 1;
  let done = false;
  return () => {
    if (done) return;
    done = true;
    held -= 1;
    if (held) return;
    for (const [name, value] of before) {
      if (value) style.setProperty(name, value);
      else style.removeProperty(name);
    }
  };
}
