/** A sheet over the page: at its end as a drawer, in its middle as a dialog, over all of it where it is narrow. */
export const STYLE = `
.dialog{background:var(--_ground);border:1px solid var(--_line);border-radius:calc(var(--_radius)*1.5);box-sizing:border-box;
color:var(--after-sales-ink,CanvasText);font:inherit;inline-size:min(42em,100vw - 2em);max-block-size:calc(100dvh - 3em);max-inline-size:none;
overflow:auto;overscroll-behavior:contain;padding:calc(var(--_space)*1.5);padding-block-start:calc(var(--_space)*.5)}
.dialog:not([open]){display:none}
.dialog::backdrop{background:rgb(0 0 0/.45)}
.drawer{block-size:100dvh;border-block:0;border-inline-end:0;border-radius:0;inline-size:min(32em,100vw);margin-block:0;margin-inline:auto 0;max-block-size:none}
.button.close{background:var(--_ground);display:flex;font-size:1.25em;inline-size:var(--_finger);inset-block-start:0;justify-content:center;line-height:1;margin-inline:auto calc(var(--_space)*-.75);padding:0;position:sticky;text-decoration:none;z-index:1}
@media (max-width:40em){.dialog{block-size:100dvh;border:0;border-radius:0;inline-size:100vw;margin:0;max-block-size:none}}
@media (prefers-reduced-motion:no-preference){
.dialog[open]{animation:show .18s ease-out}
.drawer[open]{animation-name:slide}
.drawer[open]:dir(rtl){animation-name:slide-back}
.dialog[open]::backdrop{animation:fade .18s ease-out}}
@keyframes show{from{opacity:0;transform:translateY(.5em)}}
@keyframes slide{from{transform:translateX(100%)}}
@keyframes slide-back{from{transform:translateX(-100%)}}
@keyframes fade{from{opacity:0}}
@media (forced-colors:active){.dialog{border:1px solid CanvasText}}
`;
