// The help page needs nothing but the frame: its element stands in the page itself.

import { start } from "../frame.js";

await start((say) => `${say("help.title")} · Nordlys`);
