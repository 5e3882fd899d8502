// Answers every vector with a `decide` that is handed in, so that Node and a page run the same lines.

/** One line per vector: its name and the bytes of its verdict. */
export async function answers(decide, vectors, policies) {
  const lines = [];
  for (const { name, policy, facts, now } of vectors) {
    const answer = await decide(policies[policy], JSON.stringify(facts), { now, clock: 'server' });
    if (answer.type !== 'decision') throw new Error(`${name}: ${JSON.stringify(answer.findings)}`);
    lines.push(`{"name":${JSON.stringify(name)},"verdict":${JSON.stringify(answer.verdict)}}`);
  }
  return lines;
}

/** Where the answer differs from what is expected, by the rules of the native runner; empty when it holds. */
export function differences(expected, actual, at = '') {
  if (Array.isArray(expected) && Array.isArray(actual)) {
    if (!expected.length) return actual.length ? [`${at}: expected nothing, got ${JSON.stringify(actual)}`] : [];
    return expected
      .filter((wanted) => !actual.some((item) => !differences(wanted, item, at).length))
      .map((wanted) => `${at}: ${JSON.stringify(wanted)} is not among ${JSON.stringify(actual)}`);
  }
  if (isObject(expected) && isObject(actual)) {
    return Object.entries(expected).flatMap(([key, wanted]) => {
      const whole = key.endsWith('=') && key.slice(0, -1);
      return whole
        ? unequal(wanted, actual[whole], `${at}/${whole}`)
        : differences(wanted, actual[key], `${at}/${key}`);
    });
  }
  return unequal(expected, actual, at);
}

/** An answer leaves out what is empty or `false`; native code reads an absent member as null. */
function unequal(expected, actual, at) {
  const leftOut = (actual ?? null) === null && (expected === false || (Array.isArray(expected) && !expected.length));
  return leftOut || same(expected ?? null, actual ?? null)
    ? []
    : [`${at}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`];
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two values of JSON are equal, whatever the order of members. */
function same(a, b) {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, at) => same(item, b[at]));
  if (!isObject(a) || !isObject(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && same(a[key], b[key]));
}
