import type { Gap, WeekPoint } from '../gap';
import { formatsOf } from './formats';
import { toolName } from './table';
import type { Vocabulary } from './vocabulary';

/** Text as XML and HTML hold it. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.codePointAt(0)};`);
}

const INK = '#1d1b18';
const FAINT = '#5e5950';
const BAR = '#0b6470';
const FONT = 'font-family="system-ui,sans-serif" font-size="11"';

/**
 * A flow week by week as bars of retyped fields; a week below the floor is a dash on the ground line, not a bar of no
 * height. Fits 420 pixels, and any more weeks than fit are thinner bars.
 */
export function trendSvg(points: readonly WeekPoint[], words: Vocabulary): string {
  const [width, height, ground] = [420, 118, 96];
  const { count } = formatsOf(words.locale);
  const most = Math.max(1, ...points.map(({ fields }) => fields ?? 0));
  const step = width / Math.max(8, points.length);
  const marks = points.map(({ week, fields }, i) => {
    const x = i * step + step * 0.1;
    const said = `${words.weekDays(week)}: ${fields === null ? words.t('team_hidden') : count(fields)}`;
    const title = `<title>${escapeXml(said)}</title>`;
    if (fields === null)
      return `<path d="M${x.toFixed(1)} ${ground}h${(step * 0.8).toFixed(1)}" stroke="${FAINT}" stroke-dasharray="2 2">${title}</path>`;
    const tall = Math.max(1, (fields / most) * (ground - 20));
    return `<rect x="${x.toFixed(1)}" y="${(ground - tall).toFixed(1)}" width="${(step * 0.8).toFixed(1)}" height="${tall.toFixed(1)}" fill="${BAR}">${title}</rect>`;
  });
  const texts = [
    `<text x="0" y="11" fill="${FAINT}" ${FONT}>${escapeXml(count(most))}</text>`,
    `<text x="0" y="${ground + 17}" fill="${FAINT}" ${FONT}>${escapeXml(spanOf(points, words))}</text>`,
  ];
  return svg(width, height, words.t('chart_weeks'), [...marks, ...texts]);
}

/** The ranked gaps as bars of hours by hand a quarter: the low reading solid, up to the high one lighter. */
export function gapsSvg(gaps: readonly Gap[], words: Vocabulary): string {
  const [width, row, left, edge, top] = [752, 26, 276, 16, 64];
  const { hours: said } = formatsOf(words.locale);
  const title = `${words.t('team_nav_gaps')}: ${words.t('team_hours_quarter')}`;
  const most = Math.max(1, ...gaps.map(({ quarter }) => quarter.hours.high));
  const scale = (hours: number) => ((hours / most) * (width - left - 110 - edge)).toFixed(1);
  const bars = gaps.flatMap(({ from, to, quarter: { hours } }, i) => {
    const y = top + i * row;
    const name = words.t('team_pair', toolName(from), toolName(to));
    return [
      `<text x="${left - 8}" y="${y + 13}" text-anchor="end" fill="${INK}" ${FONT}>${escapeXml(name)}</text>`,
      `<rect x="${left}" y="${y}" width="${scale(hours.high)}" height="18" fill="${BAR}" opacity="0.35"/>`,
      `<rect x="${left}" y="${y}" width="${scale(hours.low)}" height="18" fill="${BAR}"/>`,
      `<text x="${left + Number(scale(hours.high)) + 6}" y="${y + 13}" fill="${INK}" ${FONT}>${escapeXml(said(hours))}</text>`,
    ];
  });
  const bottom = top + gaps.length * row;
  return svg(width, bottom + 40, title, [
    `<text x="${edge}" y="26" fill="${INK}" font-weight="600" ${FONT.replace('"11"', '"15"')}>${escapeXml(title)}</text>`,
    `<text x="${edge}" y="46" fill="${FAINT}" ${FONT}>${escapeXml(spanOf(gaps[0]?.trend ?? [], words))}</text>`,
    ...bars,
    `<rect x="${edge}" y="${bottom + 14}" width="10" height="10" fill="${BAR}"/>`,
    `<rect x="${edge + 12}" y="${bottom + 14}" width="10" height="10" fill="${BAR}" opacity="0.35"/>`,
    `<text x="${edge + 30}" y="${bottom + 23}" fill="${FAINT}" ${FONT}>${escapeXml(words.t('popup_time_how'))}</text>`,
  ]);
}

/** The weeks that a picture speaks of: "Aug 24 – 30, 2026 … Nov 9 – 15, 2026". */
function spanOf(points: readonly WeekPoint[], words: Vocabulary): string {
  const [first, last] = [points[0]?.week, points.at(-1)?.week];
  return first && last ? `${words.weekDays(first)} … ${words.weekDays(last)}` : '';
}

function svg(width: number, height: number, title: string, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeXml(title)}"><title>${escapeXml(title)}</title>${parts.join('')}</svg>`;
}
