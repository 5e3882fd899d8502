// Photos of what is wrong: chosen, made small and bare in the browser, and sent after the request has arrived. The
// widget's screens leave places for them, and get told what the request says about them; bytes never reach the module.
import { Album } from './album.js';
import { type Mode, Panel } from './panel.js';
import { read } from './words.js';

const ATTRIBUTES = ['data-photos', 'data-key', 'data-words', 'data-to'];

/** Watches the screen of one element until `stop`; `told` gets the list of photos as JSON with every change. */
export function open(screen: HTMLElement, told: (json: string) => void): { stop(): void } {
  let album: Album | undefined;
  let panel: Panel | undefined;
  let shown = '';
  const changed = () => {
    panel?.draw();
    if (album) told(album.told());
  };

  const look = () => {
    const place = screen.querySelector<HTMLElement>('[data-photos]');
    if (!place) {
      panel?.root.remove();
      return;
    }
    const { photos: mode, key = '', words, to = '' } = place.dataset;
    if (album?.key !== key) {
      album?.stop();
      album = new Album(key, changed);
      shown = '';
    }
    const state = [key, mode, words, to].join();
    if (shown !== state) {
      shown = state;
      panel?.root.remove();
      panel = new Panel(album, read(words), mode as Mode, to);
      panel.draw();
    }
    if (panel && panel.root.parentNode !== place) place.append(panel.root);
    if (mode === 'send' && album.photos.length) void album.send(to);
  };

  const paste = (event: ClipboardEvent) => {
    const { files, types } = event.clipboardData ?? {};
    // Text that comes with a picture of itself is meant as text.
    if (!files?.length || types?.includes('text/plain') || !screen.querySelector('[data-photos=choose]')) return;
    event.preventDefault();
    album?.add(files);
  };

  const watch = new MutationObserver(look);
  watch.observe(screen, { attributeFilter: ATTRIBUTES, childList: true, subtree: true });
  screen.addEventListener('paste', paste);
  look();
  return {
    stop() {
      watch.disconnect();
      screen.removeEventListener('paste', paste);
      album?.stop();
      panel?.root.remove();
    },
  };
}
