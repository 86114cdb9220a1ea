import { type BriefInput, type BriefTable, sectionsOf } from './brief-sections';
import { escapeXml, trendSvg } from './svg';
import { ENGLISH, type Vocabulary } from './vocabulary';

/** Nothing is loaded, nothing runs: the page may be mailed, archived and printed. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const STYLE = `
:root{color-scheme:light}
body{font:14px/1.45 system-ui,sans-serif;color:#1f2937;max-width:52rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem;margin:0 0 .4rem}
h2{font-size:1.05rem;margin:1.4rem 0 .4rem}
.lead{font-size:1.05rem;margin:0 0 1rem}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:.6rem;margin:0 0 1rem}
dl div{border:1px solid #d1d5db;border-radius:.4rem;padding:.5rem .7rem}
dt{font-size:.75rem;color:#4b5563}
dd{margin:0;font-size:1.1rem;font-weight:600}
table{border-collapse:collapse;width:100%;break-inside:avoid}
th,td{text-align:start;padding:.25rem .6rem .25rem 0;border-bottom:1px solid #e5e7eb;vertical-align:top}
th{font-weight:600;font-size:.8rem;color:#4b5563}
.note,footer{font-size:.8rem;color:#4b5563}
svg{max-width:100%;height:auto}
@page{size:A4;margin:14mm}
@media print{body{margin:0;max-width:none;font-size:11px}h2{break-after:avoid}}
`;

/** A brief as one self-contained page, ready to print. */
export function htmlOf(input: BriefInput, words: Vocabulary = ENGLISH): string {
  const { title, lead, headline, tables, notes } = sectionsOf(input, words);
  const figures = headline.map(
    ({ label, value }) => `<div><dt>${escapeXml(label)}</dt><dd>${escapeXml(value)}</dd></div>`,
  );
  const [observed, ...others] = tables;
  return [
    `<!doctype html><html lang="${escapeXml(words.locale)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<meta name="viewport" content="width=device-width"><title>${escapeXml(title)}</title><style>${STYLE}</style></head>`,
    `<body><main><h1>${escapeXml(title)}</h1><p class="lead">${escapeXml(lead)}</p><dl>${figures.join('')}</dl>`,
    observed ? tableHtml(observed) : '',
    trendSvg(input.gap.trend, 'Records carried by week'),
    ...others.map(tableHtml),
    `</main><footer>${notes.map((note) => `<p>${escapeXml(note)}</p>`).join('')}</footer></body></html>`,
  ].join('\n');
}

function tableHtml({ title, head, rows, note }: BriefTable): string {
  const row = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeXml(cell)}</${tag}>`).join('')}</tr>`;
  const isHeaded = head.some((cell) => cell !== '');
  return (
    `<h2>${escapeXml(title)}</h2><table>${isHeaded ? `<thead>${row(head, 'th')}</thead>` : ''}` +
    `<tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>` +
    (note ? `<p class="note">${escapeXml(note)}</p>` : '')
  );
}
