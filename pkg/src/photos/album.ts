// The photos of one request, from the choice to their arrival.
import { KIND, type Photo, type Refusal, shrink } from './shrink.js';
import { upload } from './upload.js';

/** How many a request may have. */
export const MOST = 5;

/** Photos of one request; `changed` is called with every change. */
export class Album {
  readonly photos: Photo[] = [];
  /** Files of the last choice that were not added. */
  refused: { name: string; why: Refusal }[] = [];
  /** Files that are still to be made smaller. */
  waiting = 0;
  /** Whether photos are on their way. */
  sending = false;
  #stop = new AbortController();
  /** One after the other: two large pictures at once would be too much for a phone. */
  #turn = Promise.resolve();
  #sentTo: string | undefined;

  constructor(
    /** The key of the request. */
    readonly key: string,
    private readonly changed: () => void,
  ) {}

  /** Adds files, as many as there is room for. */
  add(files: Iterable<File>): void {
    this.refused = [];
    const chosen = [...files];
    this.waiting += chosen.length;
    this.changed();
    for (const file of chosen) {
      this.#turn = this.#turn.then(async () => {
        if (this.#stop.signal.aborted) return;
        const why = await this.#take(file).catch((): Refusal => 'unreadable');
        if (why) this.refused.push({ name: file.name, why });
        this.waiting -= 1;
        if (!this.#stop.signal.aborted) this.changed();
      });
    }
  }

  async #take(file: File): Promise<Refusal | undefined> {
    if (this.photos.length >= MOST) return 'too_many';
    const photo = await shrink(file);
    if (typeof photo === 'string') return photo;
    if (this.photos.some(({ sha256 }) => sha256 === photo.sha256)) return 'same';
    this.photos.push(photo);
    return undefined;
  }

  remove(at: number): void {
    this.photos.splice(at, 1);
    this.refused = [];
    this.changed();
  }

  /** Sends to the address of the receipt: once by itself, and `again` when the buyer asks for it. */
  async send(to: string, again = false): Promise<void> {
    if (this.sending || (to === this.#sentTo && !again)) return;
    this.#sentTo = to;
    this.sending = true;
    await upload(to, this.photos, this.changed, this.#stop.signal);
    this.sending = false;
    if (!this.#stop.signal.aborted) this.changed();
  }

  /** How many the shop has. */
  get arrived(): number {
    return this.photos.filter(({ state }) => state === 'arrived').length;
  }

  /** What the request says about the photos that follow it, and how far they are, as JSON. */
  told(): string {
    const photos = this.photos.map(({ sha256, blob }) => ({ sha256, bytes: blob.size, kind: KIND }));
    return JSON.stringify({ photos, busy: this.waiting > 0, arrived: this.arrived });
  }

  stop(): void {
    this.#stop.abort();
  }
}
