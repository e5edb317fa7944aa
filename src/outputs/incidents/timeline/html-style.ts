/** Of the page of a timeline: light and dark as the reader has it, and plain on paper. */
export const style = `
:root{color-scheme:light dark;--text:#1f2937;--faint:#5b6472;--page:#fff;--line:#d5dae1;--bar:#3b6fd4;--usual:#b42318;--link:#1a56b8}
@media (prefers-color-scheme:dark){:root{--text:#e6e8eb;--faint:#a3abb7;--page:#14181d;--line:#3a424d;--bar:#7ea6f4;--usual:#ff9a8f;--link:#8ab4ff}}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 -apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif}
main{max-width:52rem;margin:0 auto;padding:1.5rem 1rem 3rem;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .75rem}
h2{font-size:1.2rem;margin:2rem 0 .5rem}
a{color:var(--link)}
.faint,footer,.after{color:var(--faint)}
table{border-collapse:collapse;width:100%}
th,td{padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line);text-align:start;vertical-align:top;font-weight:normal}
thead th{color:var(--faint);font-size:.85rem}
.when,.after,.number{white-space:nowrap;font-variant-numeric:tabular-nums}
.number{text-align:end}
.numbers{width:auto}
.ours td:last-child::before{content:"\\25CF\\00A0";color:var(--bar)}
.theirs td:last-child::before{content:"\\25CB\\00A0";color:var(--faint)}
blockquote{margin:.4rem 0 .6rem;padding:0 0 0 .8rem;border-inline-start:3px solid var(--line)}
footer{font-size:.85rem}
svg{display:block;width:100%;height:auto;margin:.5rem 0 1rem}
svg text{fill:var(--text);font:12px -apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif}
svg .bar{fill:var(--bar)}
svg .usual{stroke:var(--usual);stroke-width:1.5;stroke-dasharray:6 4}
svg .axis{stroke:var(--line)}
summary{color:var(--faint);cursor:pointer}
@media print{:root{color-scheme:light;--text:#000;--faint:#444;--page:#fff;--line:#999;--bar:#555;--usual:#000;--link:#000}main{max-width:none;padding:0}section,tr,blockquote,svg{break-inside:avoid}h2{break-after:avoid}}
`
