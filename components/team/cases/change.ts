import type { CaseFile } from '../../../utils/report/case-file';

/** The file with a field set, or without it: absent fields have no key. */
export function withField<K extends keyof CaseFile>(
  file: CaseFile,
  key: K,
  value: CaseFile[K] | undefined,
): CaseFile {
  const { [key]: _, ...rest } = file;
  return (value === undefined ? rest : { ...rest, [key]: value }) as CaseFile;
}

/** A list with one of its items replaced, or taken out. */
export function withItem<T>(list: readonly T[], index: number, item: T | undefined): readonly T[] {
  return list.flatMap((one, i) => (i === index ? (item === undefined ? [] : [item]) : [one]));
}
