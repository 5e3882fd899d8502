// Values out of a tree, and bodies out of templates. Only own members count: what a page put on `Object.prototype`
// is neither data nor an option.
//
// A pointer is a JSON Pointer (RFC 6901) into the request. Beside it: `0` and `0/…` for the item of the innermost
// `$each`, `#name` for a setting, `#body` and `#digest` for the canonical text and its hash. A list whose items have
// names is read by them too: `/facts/item/attributes/line_item_id`.

/** What a template is filled with. */
export interface Scope {
  readonly request: unknown;
  /** Settings, `body` and `digest`. */
  readonly named: Readonly<Record<string, unknown>>;
  readonly item?: unknown;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** An own member, or `undefined`. */
export function own(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

/** The value at a JSON Pointer, or `undefined`. */
export function at(value: unknown, pointer: unknown): unknown {
  if (typeof pointer !== 'string') return undefined;
  const [first, ...steps] = pointer.split('/');
  return first ? undefined : steps.reduce<unknown>(step, value);
}

function step(value: unknown, written: string): unknown {
  const name = written.replaceAll('~1', '/').replaceAll('~0', '~');
  const member = Array.isArray(value) && !/^\d+$/.test(name);
  return member ? own(value.find((item) => own(item, 'name') === name), 'value') : own(value, name);
}

/** The value that a pointer of a template names. */
function take(pointer: unknown, scope: Scope): unknown {
  if (typeof pointer !== 'string') return undefined;
  if (pointer.startsWith('#')) return own(scope.named, pointer.slice(1));
  return pointer.startsWith('0') ? at(own(scope, 'item'), pointer.slice(1)) : at(scope.request, pointer);
}

/** A template with its values. `undefined`: it asks for something that is not there, and is left out. */
export function fill(template: unknown, scope: Scope): unknown {
  if (Array.isArray(template)) return template.map((item) => fill(item, scope)).filter((item) => item !== undefined);
  if (!isObject(template)) return template;
  const [from, text, each, otherwise] = ['$from', '$text', '$each', '$else'].map((name) => own(template, name));
  if (from !== undefined) {
    const values = [from].flat().map((pointer) => take(pointer, scope));
    return values.find((value) => value !== undefined && value !== null) ?? otherwise;
  }
  if (typeof text === 'string') return shorten(say(text, scope), own(template, '$most')) || otherwise;
  if (each !== undefined) {
    const items = take(each, scope);
    if (!Array.isArray(items)) return otherwise;
    const filled = items.map((item: unknown) => fill(own(template, '$do'), { ...scope, item }));
    return filled.filter((item) => item !== undefined);
  }
  const members = Object.entries(template).filter(([name]) => name !== '$comment');
  const filled = members.map(([name, value]): [string, unknown] => [name, fill(value, scope)]);
  return Object.fromEntries(filled.filter(([, value]) => value !== undefined));
}

const PLACE = /\{((?:\/|0\/|#)[^{}]*|0)\}/g;

/** A text with its values. A line that has places, and all of them empty, is left out. */
function say(text: string, scope: Scope): string {
  const lines = text.split('\n').flatMap((line) => {
    let empty = line.search(PLACE) >= 0;
    const said = line.replace(PLACE, (_, pointer) => {
      const value = plain(take(pointer, scope));
      empty &&= !value;
      return value;
    });
    return empty ? [] : [said.trimEnd()];
  });
  return lines.join('\n').replace(/\n{3,}/g, '\n\n').trim();
}

/** A value in a line of text: lists with commas, objects not at all. */
export function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).filter(Boolean).join(', ');
  return isObject(value) ? '' : String(value ?? '');
}

/** At most so many characters, as people count them. */
export function shorten(text: string, most: unknown): string {
  const signs = [...text];
  return typeof most === 'number' && signs.length > most ? `${signs.slice(0, Math.max(most - 1, 0)).join('')}…` : text;
}
