import type { Gap, WeekPoint } from '../gap';
import { toolName } from './table';

/** Text as XML and HTML hold it. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.codePointAt(0)};`);
}

const INK = '#1f2937';
const FAINT = '#9ca3af';
const BAR = '#2563eb';
const FONT = 'font-family="system-ui,sans-serif" font-size="11"';
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/**
 * A flow week by week as bars; a week below the floor is a dash on the ground line, not a bar of no height. Fits 600
 * pixels and any more weeks than fit are thinner bars.
 */
export function trendSvg(points: readonly WeekPoint[], title: string): string {
  const [width, height, ground] = [600, 140, 110];
  const most = Math.max(1, ...points.map(({ records }) => records ?? 0));
  const step = width / Math.max(1, points.length);
  const marks = points.map(({ week, records }, i) => {
    const x = i * step + step * 0.15;
    if (records === null)
      return `<path d="M${x.toFixed(1)} ${ground}h${(step * 0.7).toFixed(1)}" stroke="${FAINT}" stroke-dasharray="2 2"><title>${week}: below the floor</title></path>`;
    const tall = (records / most) * (ground - 20);
    return `<rect x="${x.toFixed(1)}" y="${(ground - tall).toFixed(1)}" width="${(step * 0.7).toFixed(1)}" height="${tall.toFixed(1)}" fill="${BAR}"><title>${week}: ${number.format(records)} records</title></rect>`;
  });
  const ends = [points[0]?.week ?? '', points.at(-1)?.week ?? ''];
  const words = [
    `<text x="0" y="12" fill="${INK}" ${FONT}>${escapeXml(title)}: ${number.format(most)} records at most in a week</text>`,
    `<text x="0" y="${ground + 18}" fill="${FAINT}" ${FONT}>${ends[0]}</text>`,
    `<text x="${width}" y="${ground + 18}" text-anchor="end" fill="${FAINT}" ${FONT}>${ends[1]}</text>`,
  ];
  return svg(width, height, title, [...marks, ...words]);
}

/** The ranked gaps as bars of hours by hand a quarter: the low reading solid, up to the high one lighter. */
export function gapsSvg(gaps: readonly Gap[], title: string): string {
  const [width, row, left] = [720, 26, 260];
  const most = Math.max(1, ...gaps.map(({ quarter }) => quarter.hours.high));
  const scale = (hours: number) => ((hours / most) * (width - left - 90)).toFixed(1);
  const bars = gaps.flatMap(({ from, to, quarter: { hours } }, i) => {
    const y = 28 + i * row;
    const name = `${toolName(from)} → ${toolName(to)}`;
    return [
      `<text x="${left - 8}" y="${y + 13}" text-anchor="end" fill="${INK}" ${FONT}>${escapeXml(name)}</text>`,
      `<rect x="${left}" y="${y}" width="${scale(hours.high)}" height="18" fill="${BAR}" opacity="0.35"/>`,
      `<rect x="${left}" y="${y}" width="${scale(hours.low)}" height="18" fill="${BAR}"/>`,
      `<text x="${left + Number(scale(hours.high)) + 6}" y="${y + 13}" fill="${INK}" ${FONT}>${number.format(hours.low)}–${number.format(hours.high)} h</text>`,
    ];
  });
  const head = `<text x="0" y="14" fill="${INK}" ${FONT}>${escapeXml(title)}</text>`;
  return svg(width, 36 + gaps.length * row, title, [head, ...bars]);
}

function svg(width: number, height: number, title: string, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeXml(title)}"><title>${escapeXml(title)}</title>${parts.join('')}</svg>`;
}
