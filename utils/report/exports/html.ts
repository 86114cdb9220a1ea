import { type BriefInput, type BriefTable, sectionsOf } from './brief-sections';
import { escapeXml, trendSvg } from './svg';
import type { Vocabulary } from './vocabulary';

/** Nothing is loaded, nothing runs: the page may be mailed, archived and printed. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** Printed it is one page, of A4 and of US letter. */
const STYLE = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{font:14px/1.45 system-ui,sans-serif;color:#1f2937;max-width:54rem;margin:2rem auto;padding:0 1.2rem}
.made{color:#4b5563;font-size:.9em;margin:0}
h1{font-size:1.85em;letter-spacing:-.02em;margin:.2rem 0 .5rem}
h2{font-size:1.1em;margin:1.25em 0 .3em}
.lead{font-size:1.22em;margin:0 0 .8em}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:0 1rem;margin:0;border-block:1px solid #d1d5db}
dl div{padding:.6em 0}
dt{font-size:.9em;color:#4b5563}
dd{margin:0;font-size:.9em;color:#4b5563}
dd.value{font-size:1.35em;font-weight:650;color:#111827}
.columns{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 2rem}
table{border-collapse:collapse;width:100%;break-inside:avoid;font-size:.98em}
th,td{text-align:start;padding:.26em .7em .26em 0;border-bottom:1px solid #e5e7eb;vertical-align:baseline;font-weight:400}
th{color:#4b5563}
.note,footer{font-size:.9em;color:#4b5563;margin:.3em 0 0}
footer{margin-top:1.3em;border-top:1px solid #d1d5db;padding-top:.5em}
svg{display:block;max-width:100%;height:auto}
@media (max-width:40rem){.columns{grid-template-columns:minmax(0,1fr)}}
@page{margin:11mm}
@media print{
body{margin:0;padding:0;max-width:none;font-size:8.2pt;line-height:1.28}
h1{font-size:15pt}
h2{margin-top:.8em}
.lead{font-size:10pt;margin-bottom:.6em}
dl{grid-template-columns:repeat(5,minmax(0,1fr))}
dl div{padding:.4em 0}
.columns{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
th,td{padding-block:.16em}
footer{margin-top:.8em;padding-top:.4em}
}
`;

/** A brief as one self-contained page, ready to print. */
export function htmlOf(input: BriefInput, words: Vocabulary): string {
  const brief = sectionsOf(input, words);
  const keys = brief.keys.map(
    ({ name, value, note }) =>
      `<div><dt>${escapeXml(name)}</dt><dd class="value">${escapeXml(value)}</dd><dd>${escapeXml(note)}</dd></div>`,
  );
  return [
    `<!doctype html><html lang="${escapeXml(words.locale)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<meta name="viewport" content="width=device-width"><title>${escapeXml(brief.title)}</title><style>${STYLE}</style></head>`,
    `<body><main><p class="made">${escapeXml(`${words.t('app_name')}, ${brief.made}`)}</p>`,
    `<h1>${escapeXml(brief.title)}</h1><p class="lead">${escapeXml(brief.lead)}</p><dl>${keys.join('')}</dl>`,
    `<div class="columns"><div>${tableHtml(brief.fields)}${tableHtml(brief.reasons)}</div>`,
    `<div><h2>${escapeXml(words.t('chart_weeks'))}</h2>${trendSvg(brief.trend, words)}${tableHtml(brief.typical)}</div></div>`,
    tableHtml(brief.ways),
    `<div class="columns"><div>${tableHtml(brief.facts)}</div><div>${brief.case ? tableHtml(brief.case) : ''}</div></div>`,
    `</main><footer>${escapeXml(brief.how)}</footer></body></html>`,
  ].join('\n');
}

function tableHtml({ title, head, rows, note }: BriefTable): string {
  const cells = (texts: readonly string[], tag: 'th' | 'td') =>
    texts.map((text) => `<${tag}>${escapeXml(text)}</${tag}>`).join('');
  const named = ([name = '', ...values]: readonly string[]) =>
    `<tr><th scope="row">${escapeXml(name)}</th>${cells(values, 'td')}</tr>`;
  const body = rows.map((row) => (head.length > 0 ? `<tr>${cells(row, 'td')}</tr>` : named(row))).join('');
  return (
    `<h2>${escapeXml(title)}</h2>` +
    (rows.length > 0
      ? `<table>${head.length > 0 ? `<thead><tr>${cells(head, 'th')}</tr></thead>` : ''}<tbody>${body}</tbody></table>`
      : '') +
    (note ? `<p class="note">${escapeXml(note)}</p>` : '')
  );
}
