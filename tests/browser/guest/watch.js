// Runs first on a test page. Notes what goes wrong, and whether the buyer ever sees nothing or a promise that is not true.
(() => {
  const told = [];
  const violated = [];
  const uncaught = [];
  const said = new Set();
  addEventListener('after-sales:error', ({ detail }) => told.push(detail.code));
  addEventListener('error', (event) => { if (event.message) uncaught.push(event.message); });
  addEventListener('unhandledrejection', (event) => uncaught.push(`unhandled ${event.reason}`));
  // WebKit asks for an icon on its own.
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, disposition }) => {
    if (disposition !== 'report' && !blockedURI.endsWith('/favicon.ico')) violated.push(`${violatedDirective} ${blockedURI}`);
  });

  const KINDS = ['promise', 'policy', 'check'];
  const seen = (node) => {
    const box = node.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && (node.checkVisibility?.({ visibilityProperty: true }) ?? true);
  };

  /** What stands in an element: 2 the widget, 1 the card, 0 the shop's own words, and nothing at all. */
  const look = (host) => {
    const part = (name) => {
      const box = host.shadowRoot?.querySelector(`[part~="${name}"]`);
      return box && seen(box) ? box.innerText.trim() : '';
    };
    const [screen, card] = [part('screen'), part('card')];
    const floor = [...host.querySelectorAll('.floor')];
    const own = floor.length > 0 && floor.every(seen);
    return { tier: screen && !own ? 2 : card ? 1 : own ? 0 : 'nothing', own, screen, card };
  };

  let blank = 0;
  let longest = 0;
  let last = performance.now();
  const note = () => {
    const now = performance.now();
    const all = KINDS.flatMap((kind) => [...document.querySelectorAll(`after-sales-${kind}`)]).map(look);
    for (const { screen } of all) said.add(screen.split('\n')[0]);
    blank = all.some(({ tier }) => tier === 'nothing') ? blank + now - last : 0;
    longest = Math.max(longest, blank);
    last = now;
  };
  // On a page that breaks its own tools, these here would only make noise.
  if (!('quiet' in document.currentScript.dataset)) setInterval(note, 50);

  const until = async (ready, ms = 8000) => {
    for (const end = performance.now() + ms; performance.now() < end;) {
      const value = ready();
      if (value) return value;
      await new Promise((done) => setTimeout(done, 30));
    }
    return undefined;
  };
  const drawn = () => KINDS.flatMap((kind) => [...document.querySelectorAll(`after-sales-${kind}`)]).map((host) => look(host).tier);
  const lowest = () => (drawn().every((tier) => tier === 2) ? 2 : drawn().includes(1) ? 1 : drawn().includes('nothing') ? 'nothing' : 0);

  /** From the first question to the review of a request, by clicks of a script: whether it came so far. */
  const walk = async () => {
    const inside = (selector) => until(() => document.querySelector('after-sales-check').shadowRoot.querySelector(selector));
    for (const step of ['[data-case="return"]', '[data-open]']) (await inside(step))?.click();
    const email = await inside('[data-field="email"]');
    for (const [field, text] of [['email', 'a@example.com'], ['order_reference', 'N-1']]) {
      const input = await inside(`[data-field="${field}"]`);
      if (!input) return false;
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
    email.closest('form').querySelector('button[type="submit"]').click();
    return Boolean(await inside('[data-send]'));
  };

  /** What became of the page: its tier once it is settled, and for the widget whether it works. */
  const probe = async (wanted) => {
    // A script that was refused tells nobody; the others tell why an element stays as it is.
    const elements = KINDS.flatMap((kind) => [...document.querySelectorAll(`after-sales-${kind}`)]);
    const settled = () => (customElements.get('after-sales-check') ? told.length >= elements.length : document.readyState === 'complete');
    await until(() => lowest() === wanted && (wanted === 2 || settled()));
    const walked = wanted === 2 && lowest() === 2 && await walk();
    return { tier: lowest(), walked, told, violated, uncaught, drawn: drawn() };
  };
  addEventListener('message', ({ data, source }) => {
    if (data && 'probe' in data) probe(data.probe).then((seen) => source.postMessage(seen, '*'));
  });

  window.watch = {
    told,
    uncaught,
    probe,
    look: (kind) => look(document.querySelector(`after-sales-${kind}`)),
    report: () => {
      note();
      return { told, violated, uncaught, longest: Math.round(longest), said: [...said].filter(Boolean) };
    },
  };
})();
