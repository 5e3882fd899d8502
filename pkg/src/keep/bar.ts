// The row of buttons below an answer.
import { button, make } from '../photos/dom.js';
import { plain } from './plain.js';
import { print } from './print.js';
import { reminder } from './reminder.js';
import { read } from './words.js';

/** The buttons for the answer around `place`; each reads the screen as it is when it is pressed. */
export function bar(place: HTMLElement): HTMLElement {
  const words = read(place.dataset['keep']);
  const answer = place.parentElement ?? place;
  const status = make('p', 'status', { role: 'status' });
  const row = make('div', 'actions keep');
  const add = (what: string, label: string | undefined, act: (pressed: HTMLButtonElement) => void) => {
    if (!label) return;
    const made = button(' quiet', label, () => act(made));
    made.dataset['keepAct'] = what;
    row.append(made);
  };
  const copied = async (pressed: HTMLButtonElement) => {
    const done = await copy(plain(answer));
    // The older command takes the focus away.
    pressed.focus();
    if (!done) return;
    pressed.dataset['done'] = '';
    status.textContent = words.copied ?? '';
  };
  const { day } = words;
  if (day) add('calendar', words.calendar, () => save(answer, day, words.policy ?? ''));
  add('copy', words.copy, (pressed) => void copied(pressed));
  if (typeof navigator.share === 'function') add('share', words.share, (pressed) => void share(answer, () => copied(pressed)));
  add('print', words.print, () => {
    const root = answer.closest<HTMLElement>('[lang]');
    const styles = (answer.getRootNode() as ShadowRoot).adoptedStyleSheets;
    print(answer, styles, { lang: root?.lang ?? '', dir: root?.dir ?? '' });
  });
  row.append(status);
  return row;
}

const said = (answer: Element, part: string): string => answer.querySelector(`.${part}`)?.textContent?.trim() ?? '';

/** Saves the reminder. Its address is as short-lived as the page and holds nothing of the text. */
function save(answer: Element, day: string, policy_hash: string): void {
  const item = said(answer, 'eyebrow');
  const title = [item, said(answer, 'last-day') || said(answer, 'heading')].filter(Boolean).join(' – ');
  const text = reminder({ day, title, text: plain(answer), item, policy_hash, now: new Date().toISOString() });
  if (!text) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  link.download = `${day}.ics`;
  link.click();
  // Long enough for every browser to have taken the bytes.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Words only: the page's address may tell an order's number. Where sharing fails, the words are at least copied. */
async function share(answer: Element, copied: () => Promise<void>): Promise<void> {
  try {
    await navigator.share({ title: said(answer, 'heading'), text: plain(answer) });
  } catch (error) {
    // The buyer changed their mind.
    if ((error as Error).name !== 'AbortError') await copied();
  }
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Pages without https have no clipboard, but the older command.
    const field = Object.assign(document.createElement('textarea'), { value: text });
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}
