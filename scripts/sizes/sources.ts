/** The parts of a source map (ECMA-426) that tell which source each stretch of a script came from. */
export interface SourceMap {
  readonly sources: readonly string[];
  readonly mappings: string;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUE_BITS = 5;
const CONTINUES = 1 << VALUE_BITS;

/** Bytes of a script by source; what no mapping claims (wrappers, helpers) is under the empty name. */
export function bytesBySource(code: string, { sources, mappings }: SourceMap): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  const add = (source: string, text: string) =>
    sums.set(source, (sums.get(source) ?? 0) + Buffer.byteLength(text));
  const lines = code.split('\n');
  let source = 0;
  mappings.split(';').forEach((segments, i) => {
    const line = lines[i] ?? '';
    let column = 0;
    let from = '';
    let start = 0;
    for (const segment of segments.split(',').filter(Boolean)) {
      const [columns = 0, sourceStep] = decodeVlq(segment);
      column += columns;
      add(from, line.slice(start, column));
      start = column;
      source += sourceStep ?? 0;
      from = sourceStep === undefined ? '' : (sources[source] ?? '');
    }
    add(from, line.slice(start));
  });
  return sums;
}

/** The numbers of one segment: base 64 digits of five bits, the lowest bit of a number being its sign. */
export function decodeVlq(segment: string): readonly number[] {
  const numbers: number[] = [];
  let [sum, shift] = [0, 0];
  for (const digit of segment) {
    const bits = DIGITS.indexOf(digit);
    sum += (bits & (CONTINUES - 1)) << shift;
    shift += VALUE_BITS;
    if (bits & CONTINUES) continue;
    numbers.push(sum & 1 ? -(sum >>> 1) : sum >>> 1);
    [sum, shift] = [0, 0];
  }
  return numbers;
}

/** The package or folder that a source belongs to: `react-dom`, `components/pill`, `utils/tools`. */
export function partOf(source: string): string {
  const name = source.replaceAll('\\', '/');
  const [, inPackage] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name) ?? [];
  if (inPackage) return inPackage;
  const [, own] = /(?:^|\/)((?:components|utils|entrypoints|public)(?:\/[^/]+)*)\/[^/]+$/.exec(name) ?? [];
  return own ?? '(glue)';
}
