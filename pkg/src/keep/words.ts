// What the widget hands over with the place: the words of the buttons, and what a reminder needs beside the screen.

/** Each is plain text; a button without words is not shown. */
export interface Words {
  calendar?: string;
  copy?: string;
  copied?: string;
  share?: string;
  print?: string;
  /** The last safe day; none where there is nothing to miss. */
  day?: string;
  /** SHA-256 of the policy, hex. */
  policy?: string;
}

/** Words of a place; none of them is worth an exception. */
export function read(json: string | undefined): Words {
  try {
    return JSON.parse(json ?? '{}') as Words;
  } catch {
    return {};
  }
}
