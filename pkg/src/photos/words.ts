// The words that the widget hands over with a place, in the buyer's language.
import type { Photo, Refusal } from './shrink.js';

/** Each is plain text; one that is missing is not shown. */
export interface Words {
  title?: string;
  hint?: string;
  add?: string;
  camera?: string;
  drop?: string;
  busy?: string;
  insecure?: string;
  keep_open?: string;
  retry?: string;
  not_taken?: string;
  /** By place in the list. */
  names?: string[];
  remove?: string[];
  /** By number of photos. */
  count?: string[];
  arrived?: string[];
  missing?: string[];
  refused?: Partial<Record<Refusal, string>>;
  state?: Partial<Record<Photo['state'], string>>;
}

/** Words of a place; none of them is worth an exception. */
export function read(json: string | undefined): Words {
  try {
    return JSON.parse(json ?? '{}') as Words;
  } catch {
    return {};
  }
}
