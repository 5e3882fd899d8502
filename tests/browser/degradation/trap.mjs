// Makes the widget's module stop: what it exports runs into a true `unreachable` of WebAssembly when the time has come.

/** `(func (export "f") unreachable)` as a module. */
const UNREACHABLE = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];

/** A script for the head of a page. `start`: stops at once; `later`: stops with the next call after `window.trapNow = true`. */
export const trapping = (when) => `<script>
window.trapNow = false;
const trap = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(${JSON.stringify(UNREACHABLE)}))).exports.f;
const wrapped = ({ instance, module }) => ({
  module,
  instance: { exports: Object.fromEntries(Object.entries(instance.exports).map(([name, value]) => [name, typeof value !== 'function' ? value
    : (...given) => (window.trapNow || ${when === 'start'} && name === 'mount' ? trap() : value(...given))])) },
});
for (const name of ['instantiate', 'instantiateStreaming']) {
  const real = WebAssembly[name];
  WebAssembly[name] = (source, imports) => real(source, imports).then(wrapped);
}
</script>`;
