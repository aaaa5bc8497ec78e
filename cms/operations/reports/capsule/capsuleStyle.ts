/** How a capsule looks, on screens by day and night and on paper. */
export const capsuleStyle = `
:root{color-scheme:light dark;--paper:#faf8f3;--card:#fff;--ink:#211e1a;--muted:#645d52;--line:#e6dfd1;--seal:#ab2a1d;--pine:#2c6a4d}
@media (prefers-color-scheme:dark){:root{--paper:#151311;--card:#1e1b18;--ink:#ece6db;--muted:#a89f92;--line:#35302a;--seal:#ff8d78;--pine:#7ecba3}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.65 'PingFang SC','HarmonyOS Sans SC','Microsoft YaHei','Noto Sans CJK SC',system-ui,sans-serif;overflow-wrap:anywhere}
main,#notice{display:block;max-width:60rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font:600 clamp(1.5rem,1.2rem + 1.5vw,2.1rem)/1.3 'Songti SC','Noto Serif CJK SC','SimSun',serif;margin:.25rem 0}
h2{font-size:1.15rem;margin:2rem 0 .5rem}
h3{font-size:1rem;margin:1rem 0 .25rem}
p{margin:.4rem 0}
.muted{color:var(--muted);font-size:.875rem}
.verdict{border:1px solid var(--line);border-left:.4rem solid var(--pine);border-radius:10px;background:var(--card);padding:.9rem 1.1rem;margin:1rem 0}
.verdict strong{color:var(--pine);font-size:1.2rem}
.verdict.broken{border-left-color:var(--seal)}
.verdict.broken strong,.bad{color:var(--seal)}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.75rem;margin:1rem 0;padding:0}
.facts div{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:.6rem .9rem}
.facts dt{color:var(--muted);font-size:.8125rem}
.facts dd{margin:0;font-size:1.25rem;font-variant-numeric:tabular-nums}
code{font:.9375rem/1.6 ui-monospace,Consolas,monospace}
label{display:block;font-size:.875rem;color:var(--muted)}
input{width:100%;min-height:2.75rem;padding:.4rem .7rem;font:inherit;color:inherit;background:var(--card);border:1px solid var(--muted);border-radius:10px}
details{background:var(--card);border:1px solid var(--line);border-radius:10px;margin:.5rem 0}
summary{cursor:pointer;padding:.65rem .9rem;min-height:2.75rem}
summary b{margin-right:.5rem}
summary span{color:var(--muted);font-size:.875rem}
details>div{padding:0 .9rem .9rem;overflow-x:auto}
table{border-collapse:collapse;width:100%;min-width:46rem;font-size:.875rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;border-top:1px solid var(--line)}
th{color:var(--muted);font-weight:500;white-space:nowrap}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
@media print{input,label{display:none}}
`.trim();
