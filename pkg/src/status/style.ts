// What is special here; everything else is in the widget's sheet.

const TEXT = `
[hidden]{display:none!important}
.track,.track section,.track form{display:grid;gap:calc(var(--_space)*.75)}
.track{gap:calc(var(--_space)*2)}
.state-line{align-items:baseline;display:flex;flex-wrap:wrap;gap:.25em .875em}
.badge{border:1px solid var(--_edge);border-radius:99em;font-size:.875em;font-weight:600;padding:.125em .75em}
.badge::before{content:"●" / "";font-size:.625em;margin-inline-end:.625em;vertical-align:.15em}
.badge[data-tone=good]::before{color:var(--_good);content:"✓" / "";font-size:1em;vertical-align:0}
.badge[data-tone=caution]::before{color:var(--_caution);content:"!" / "";font-size:1em;font-weight:700;vertical-align:0}
.badge[data-tone=bad]::before{color:var(--_bad);content:"×" / "";font-size:1em;vertical-align:0}
.state-lead{font-size:1.0625em;max-inline-size:60ch}
.notice{background:var(--_surface);border:1px solid var(--_caution);border-radius:var(--_radius);display:grid;gap:.5em;justify-items:start;padding:var(--_space)}
.notice>p{max-inline-size:60ch}
.said{border-inline-start:2px solid var(--_line);max-inline-size:60ch;overflow-wrap:anywhere;padding-inline-start:.875em;white-space:pre-line}
.ours{border-color:var(--_accent)}
.promise-by{font-weight:600}
.history{display:grid}
.step{display:grid;gap:.375em;padding-block-end:calc(var(--_space)*1.25);padding-inline-start:1.75em;position:relative}
.step::before{background:var(--_line);content:"";inline-size:2px;inset-block:.75em 0;inset-inline-start:calc(.375em - 1px);position:absolute;translate:0 .375em}
.step:last-child{padding-block-end:0}
.step:last-child::before{display:none}
.step::after{background:Canvas;block-size:.75em;border:2px solid var(--_edge);border-radius:50%;content:"";inline-size:.75em;inset-block-start:.4em;inset-inline-start:0;position:absolute}
.step[data-who=shop]::after{border-color:var(--_accent)}
.step:last-child::after{background:var(--_accent);border-color:var(--_accent)}
.step-by{font-weight:600}
.step-line{align-items:baseline;display:flex;flex-wrap:wrap;gap:0 .75em}
.step-line time,.state-line time{color:var(--_muted);font-size:.875em;font-variant-numeric:tabular-nums}
.stars{display:grid;gap:.25em}
.stars>legend{font-weight:600;margin-block-end:.25em;padding:0}
.stars>.radio{inline-size:fit-content;min-block-size:2.75em}
.stars input{accent-color:var(--_accent);block-size:1.125em;flex:none;inline-size:1.125em;margin:0}
.done{color:var(--_good);font-weight:600}
.done::before{content:"✓ " / ""}
.track form{justify-items:start;max-inline-size:34em}
.track form>*{max-inline-size:100%}
.track form>.field{inline-size:100%}
.button[aria-disabled=true]{cursor:default;opacity:.6}
@container (inline-size>=34em){.review>dd{margin-block-end:0}}
@media (forced-colors:active){.step::before{background:CanvasText}.step:last-child::after{background:CanvasText}}
@media print{form,.notice .button,.actions{display:none!important}.step{break-inside:avoid}}`;

let made: CSSStyleSheet | undefined;

/** One sheet for all elements of the page. */
export function sheet(): CSSStyleSheet {
  if (!made) {
    made = new CSSStyleSheet();
    made.replaceSync(TEXT);
  }
  return made;
}
