import { t } from '../i18n';
import { countLookup } from '../ledger/lookups';
import type { CopiedMessage, EntriesMessage, EntriesReply } from '../messages/protocol';
import type { Page } from '../messages/sender';
import type { RecordId } from '../model';
import { noteCoverage } from '../observer/coverage';
import type { Settings } from '../settings';
import { endForms } from './close';
import { copiesFor, takeCopy } from './copies';
import { takeEntries } from './entries';
import { isGivenUp, refuse } from './faults';
import { vetoesOf } from './judge';
import { answerPill, answerSurvey, type PillAnswer, type SurveyReply, tell } from './pill';
import { queue } from './queue';
import { inLedger, ledger } from './state';
import { refreshSumsSoon } from './sums';

/** Opens the ledger, and the messages that a pill may need: the first use of each takes the longest. */
export async function getReady(): Promise<void> {
  try {
    // In its turn: where there is no key yet, the printer makes one.
    await queue(async () => (await ledger()).printer());
    t('app_name');
  } catch (error) {
    // Of no consequence yet: the first entry that needs the ledger tells what is wrong with it.
    console.debug('Retyped: the ledger is not ready.', error instanceof Error ? error.name : '');
  }
}

/** Takes entries into the ledger, one after another, and says what they have to say. */
export function storeEntries(message: EntriesMessage, page: Page, settings: Settings): Promise<EntriesReply> {
  if (message.entries.length > 0) void noteCoverage(page.tool, page.tab);
  return inLedger(async ({ db, port, printer }) =>
    takeEntries(message, page, {
      ledger: port,
      printer: await printer(),
      settings,
      copies: copiesFor,
      isGivenUp,
      onRefused: refuse,
      close: (forms, left) => {
        refreshSumsSoon();
        return endForms(db, forms, left);
      },
      onLookup: ({ id, at, activeMs }) => countLookup(db, { id, at, activeMs, tool: page.tool }),
      vetoed: (record) => vetoesOf(db, record),
      onDecision: (from, form, entry, decision) =>
        tell({ page: from, form, entry, decision, settings }, { db, port }),
    }),
  );
}

/** Prints a text that was copied on a page and keeps the prints in session memory; the text is dropped. */
export const storeCopy = (message: CopiedMessage, page: Page): Promise<void> =>
  inLedger(async ({ printer }) => takeCopy(message, page, await printer()));

/** Takes what a person clicked in the pill. */
export const takeAnswer = (answer: PillAnswer, record: RecordId, page: Page): Promise<void> =>
  inLedger((at) => answerPill(answer, record, page, at));

/** Takes why a person says that they retype. */
export const takeSurvey = (answer: SurveyReply, record: RecordId): Promise<void> =>
  inLedger((at) => answerSurvey(answer, record, at));
