import fc from 'fast-check';
import { canonicalText } from '../../../utils/report/canonical';
import { Refused, readReport } from '../../../utils/report/read';
import { previewOf } from '../../../utils/report/seal';
import { flowOf, reportOf, toolOf, weekWith } from '../../report-maker';
import { bytesOf, nearlyBytes, nearlyJson, type Target, textOf } from '../target';

const preview = previewOf(
  reportOf('me', [
    weekWith([flowOf('salesforce', 'zendesk', 3)], [toolOf('salesforce', 9), toolOf('zendesk', 4)]),
  ]),
);

/** The text in the form of a report, where it has one. */
const canonical = (words: string) => {
  try {
    return canonicalText(JSON.parse(words));
  } catch {
    return words;
  }
};

/** What is inside a sealed report: taken only in its one canonical text. */
export const report: Target = {
  name: 'report',
  inputs: fc.oneof(
    nearlyJson(JSON.parse(preview)),
    nearlyJson(JSON.parse(preview)).map(canonical),
    nearlyBytes(new TextEncoder().encode(preview)),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Uint8Array.from(bytes)),
  ),
  runs: 3_000,
  judge: (input) => {
    try {
      const read = readReport(bytesOf(input));
      if (previewOf(read) !== textOf(input)) throw new Error('A report was read that says something else.');
      return 'taken';
    } catch (error) {
      if (error instanceof Refused) return 'refused';
      throw error;
    }
  },
};
