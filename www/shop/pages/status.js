// A buyer follows a request on the shop's own page. The element reads the case from the link alone; this hands it language
// and colours, and shows the way to the desk's own page once the element knows the case but cannot be drawn.

import { start } from "../frame.js";
import { state } from "../state.js";

const element = document.querySelector("after-sales-status");
const own = document.querySelector("#own");

function hand() {
  element.lang = state.lang;
  element.setAttribute("theme", document.documentElement.dataset.theme ?? "auto");
}

element.addEventListener("after-sales:error", () => {
  own.hidden = !own.querySelector("a").href;
});
hand();
await start((say) => `${say("status.title")} · Nordlys`);
document.addEventListener("nordlys:change", hand);
