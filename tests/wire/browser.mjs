// A call as a browser makes it: with an origin, a preflight where the Fetch Standard asks for one, and no answer where
// the other site allows none. Node sends anything anywhere.

const ORIGIN = 'https://shop.example';
const PLAIN = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];

/** What a page of `ORIGIN` gets: the answer as a wire reads it and what was sent before it, or an error. */
export async function browse({ url, init }, { site = ORIGIN } = {}) {
  const own = new URL(url).origin === site;
  if (init.mode === 'same-origin' && !own) throw new TypeError('not of this site');
  const request = new Request(url, init);
  const asked = own || init.mode === 'no-cors' ? [] : unsafe(request);
  if (init.mode === 'no-cors' && unsafe(request).length) throw new TypeError('a browser would drop these headers');
  if (asked.length) await preflight(url, request.method, asked);
  const headers = { origin: own ? site : ORIGIN, ...Object.fromEntries(request.headers) };
  const response = await fetch(url, { ...init, mode: 'cors', headers: withType(headers, init), redirect: init.redirect });
  if (!own && init.mode !== 'no-cors') allowed(response);
  const text = await response.text();
  const header = (name) => response.headers.get(name);
  if (init.mode === 'no-cors') return { answer: { status: 0, type: '', text: '', retryAfter: null }, asked };
  return { answer: { status: response.status, type: header('content-type') ?? '', text, retryAfter: header('retry-after') }, asked };
}

/** With a form of files, the boundary belongs to the body that is sent, not to the one that was looked at. */
function withType({ 'content-type': type, ...headers }, init) {
  return init.body instanceof FormData || !type ? headers : { ...headers, 'content-type': type };
}

/** What needs a preflight: methods and headers beyond those of a form. */
function unsafe(request) {
  const [type] = (request.headers.get('content-type') ?? '').split(';');
  const names = [...request.headers.keys()].filter((name) => !['accept', 'content-type'].includes(name));
  const method = ['GET', 'HEAD', 'POST'].includes(request.method) ? [] : [`method ${request.method}`];
  return [...method, ...names, ...(type && !PLAIN.includes(type) ? ['content-type'] : [])];
}

async function preflight(url, method, asked) {
  const names = asked.filter((name) => !name.startsWith('method '));
  const headers = { origin: ORIGIN, 'access-control-request-method': method, 'access-control-request-headers': names.join(',') };
  const response = await fetch(url, { method: 'OPTIONS', headers });
  allowed(response);
  const list = (name) => (response.headers.get(name) ?? '').toLowerCase().split(/\s*,\s*/);
  const forbidden = names.filter((name) => !list('access-control-allow-headers').includes(name));
  if (!response.ok || forbidden.length) throw new TypeError(`the preflight does not allow ${forbidden}`);
  const free = ['GET', 'HEAD', 'POST'].includes(method);
  if (!free && !list('access-control-allow-methods').includes(method.toLowerCase())) throw new TypeError(`no ${method}`);
}

function allowed(response) {
  const origin = response.headers.get('access-control-allow-origin');
  if (origin !== '*' && origin !== ORIGIN) throw new TypeError('the answer may not be read');
}
