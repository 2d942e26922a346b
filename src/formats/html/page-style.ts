import { colourRules, type Palettes } from './page-colours.ts';

/** The style sheet inside the file. Only what has been in every browser for years, so that it still is later. */
export function pageStyle(palettes: Palettes): string {
  return `${colourRules(palettes)}
${rules}`;
}

const rules = `
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);line-height:1.55;overflow-wrap:anywhere;
font-family:'Atkinson Hyperlegible Next','Segoe UI',system-ui,-apple-system,Helvetica,Arial,sans-serif}
body>*{max-width:58rem;margin:0 auto;padding:1.5rem 1.25rem}
header{padding-bottom:0}
footer{border-top:1px solid var(--line);color:var(--ink-quiet);font-size:.875rem}
h1{font-size:1.9rem;line-height:1.2;margin:.25rem 0 0}
h2{font-size:1.35rem;line-height:1.3;margin:2.5rem 0 .5rem;color:var(--tone,var(--ink))}
h3{font-size:1.1rem;margin:1.5rem 0 .5rem;color:var(--tone,var(--ink))}
p{margin:.5rem 0;max-width:42rem}
.quiet,figcaption{color:var(--ink-quiet)}
figure{margin:1.5rem 0}
svg{display:block;max-width:100%;height:auto;background:var(--surface)}
figure svg{width:100%;max-width:46rem;margin:0 auto}
figcaption{margin-top:.5rem;max-width:42rem;font-size:.9375rem}
.wide{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;width:100%;min-width:34rem;background:var(--surface);
font-size:.9375rem;font-variant-numeric:tabular-nums}
th,td{text-align:start;vertical-align:top;padding:.5rem .625rem;border-bottom:1px solid var(--line)}
thead th{border-bottom:2px solid var(--tone,var(--ink-quiet));vertical-align:bottom;font-weight:700}
tbody th{font-weight:400}
.end{text-align:end}
blockquote{margin:.5rem 0;padding:.25rem 0 .25rem 1rem;border-inline-start:3px solid var(--tone,var(--line));
max-width:42rem}
.beside{display:flex;flex-wrap:wrap;gap:1rem 2rem;align-items:flex-start}
.beside>*{flex:1 1 16rem}
.for-ears{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media print{
@page{margin:18mm}
body{background:none;font-size:10.5pt}
body>*{max-width:none;padding:0}
h2,h3{break-after:avoid}
tr,figure,blockquote{break-inside:avoid}
thead{display:table-header-group}
.wide{overflow:visible}
table{min-width:0}
footer{margin-top:2rem}
}`;
