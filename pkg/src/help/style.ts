/** What the common sheet has no rule for. */
export const STYLE = `
[hidden]{display:none!important}
.help{display:grid;gap:calc(var(--_space) * 2);max-inline-size:64em}
.help>section,.ask,.reply-part{display:grid;gap:calc(var(--_space) * .625)}
.ask-row{align-items:stretch;display:flex;flex-wrap:wrap;gap:.625em;max-inline-size:44em}
.ask-row .field-input{flex:1 1 16em;inline-size:auto;min-inline-size:0}
.ask-row .button{flex:0 0 auto}
.reply:not(:empty){border-block:1px solid var(--_line);display:grid;gap:calc(var(--_space) * 1.25);margin-block-start:.25em;padding-block:calc(var(--_space) * 1.125)}
.reply .lead{color:inherit;font-weight:500}
.reply-part .sentences+.source{margin-block-start:-.25em;padding-inline-start:1.375em}
.reply-part .source{font-size:.875em}
.reply-part .source+.sentences{margin-block-start:.25em}
.source .link{color:inherit;padding-block:.25em}
.routes{display:grid;gap:0 2.5em;grid-template-columns:repeat(auto-fit,minmax(min(17em,100%),1fr))}
.route{align-content:start;border-block-start:1px solid var(--_line);display:grid;gap:.125em;padding-block:.75em 1em}
.route .link{font-weight:600;inline-size:fit-content;padding-block:.375em}
.route-now{align-items:baseline;display:grid;gap:.5em;grid-template-columns:auto minmax(0,1fr)}
.route-now::before{border:1.5px solid currentColor;border-radius:50%;block-size:.5em;content:"";inline-size:.5em}
.route-now[data-open]{color:var(--_good);font-weight:500}
.route-now[data-open]::before{background:currentColor}
.person{align-items:baseline;column-gap:1em;display:flex;flex-wrap:wrap}
.section>p{max-inline-size:62ch;padding-block:.125em 1.125em;padding-inline-start:1.25em}
.sentence .link{padding-block:0}
.guides{display:grid;justify-items:start}
@media (forced-colors:active){.route-now[data-open]::before{background:CanvasText;forced-color-adjust:none}}
@media print{.ask,.reply:empty{display:none}}
`;
