// What the clocks of shop and buyer show. The modules know no time zones: who calls them hands over the offsets, with
// the changes of the coming days, so that an opening after a change to summer time is told right.

/** Minutes that a clock is ahead of UTC, at a minute since 1970 UTC. */
type Ahead = (minute: number) => number;

const DAY = 1440;
/** Hours of yesterday may reach into today; the next opening is at most a week away. */
const [BEFORE, AFTER] = [2, 15];

/** The clock of an IANA zone; fails on a zone that the browser does not know. */
function zone(timeZone: string): Ahead {
  const parts = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric',
  });
  return (minute) => {
    const shown = new Map(parts.formatToParts(minute * 60_000).map(({ type, value }) => [type, Number(value)]));
    const part = (name: Intl.DateTimeFormatPartTypes) => shown.get(name) ?? 0;
    const own = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
    return own / 60_000 - minute;
  };
}

const device: Ahead = (minute) => -new Date(minute * 60_000).getTimezoneOffset();

/** From which minute on which offset holds. */
function changes(ahead: Ahead, now: number): [number, number][] {
  const first = now - BEFORE * DAY;
  const list: [number, number][] = [[first, ahead(first)]];
  for (let day = first; day < now + AFTER * DAY; day += DAY) {
    const [before, after] = [ahead(day), ahead(day + DAY)];
    if (before === after) continue;
    let [same, changed] = [day, day + DAY];
    while (changed - same > 1) {
      const middle = Math.floor((same + changed) / 2);
      if (ahead(middle) === before) same = middle;
      else changed = middle;
    }
    list.push([changed, after]);
  }
  return list;
}

/**
 * The clocks around a moment as the module reads them; empty when the shop's zone is not known here, and then hours are
 * told by the shop's clock.
 */
export function clocks(policy: string, at: number, buyer?: string): string {
  const now = Math.floor(at / 60_000);
  try {
    const shop = zone(JSON.parse(policy).shop.time_zone);
    return JSON.stringify({ shop: changes(shop, now), buyer: changes(buyer ? zone(buyer) : device, now) });
  } catch {
    return '';
  }
}
