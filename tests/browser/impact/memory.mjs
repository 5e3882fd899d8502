// A thousand elements that come and go leave nothing behind: no page of WebAssembly memory, no node, no listener.
import { settled } from './chromium.mjs';

/** Keeps every memory that a module of the page exports, before any script runs. */
const watchMemories = () => {
  const memories = [];
  Object.defineProperty(window, 'memories', { value: memories });
  const keep = (made) => {
    for (const value of Object.values((made.instance ?? made).exports)) if (value instanceof WebAssembly.Memory) memories.push(value);
    return made;
  };
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const own = WebAssembly[name];
    WebAssembly[name] = (...given) => own.apply(WebAssembly, given).then(keep);
  }
};

/** Puts elements on the page and takes them off again, one after the other. */
const mountAndUnmount = async (times) => {
  const kinds = ['check', 'policy', 'promise'];
  for (let time = 0; time < times; time += 1) {
    const element = document.createElement(`after-sales-${kinds[time % kinds.length]}`);
    for (const [name, value] of Object.entries({ policy: '/policy.json', country: 'DE', lang: 'en', sku: 'headphones' })) {
      element.setAttribute(name, value);
    }
    await new Promise((done, fail) => {
      element.addEventListener('after-sales:ready', done, { once: true });
      element.addEventListener('after-sales:error', ({ detail }) => fail(new Error(JSON.stringify(detail))));
      document.body.append(element);
    });
    element.remove();
    // It is cleared a moment later, because a move looks the same at first.
    await new Promise((done) => setTimeout(done));
  }
};

const bytes = () => window.memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0);

async function now({ page, cdp }) {
  await settled(page);
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  return { wasm: await page.evaluate(bytes), nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
}

/** @returns what grew over `times` mounts and unmounts, after a warm-up. */
export async function memory(tab, base, times, warm) {
  const opened = await tab();
  const { page, cdp, close } = opened;
  try {
    await cdp.send('Performance.enable');
    await page.evaluateOnNewDocument(watchMemories);
    await page.goto(`${base}/empty.html`);
    await page.evaluate(async () => {
      const script = Object.assign(document.createElement('script'), { type: 'module', src: '/after-sales/after-sales.js' });
      script.dataset.policy = '/policy.json';
      document.head.append(script);
      await customElements.whenDefined('after-sales-check');
    });
    await page.evaluate(mountAndUnmount, warm);
    const before = await now(opened);
    await page.evaluate(mountAndUnmount, times);
    const after = await now(opened);
    const grown = (name) => after[name] - before[name];
    return {
      mounts: times,
      wasm_bytes: after.wasm,
      wasm_grown: grown('wasm'),
      nodes_grown: grown('nodes'),
      listeners_grown: grown('listeners'),
      heap_grown: grown('heap'),
    };
  } finally {
    await close();
  }
}
