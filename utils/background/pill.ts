import { browser } from '#imports';
import { weekOf } from '../calendar';
import { kindOf } from '../fields/classify';
import type { Decision } from '../intake/intake';
import type { PageMessage } from '../messages/protocol';
import type { Page } from '../messages/sender';
import type { ObservedEntry, RecordId } from '../model';
import type { NoticeWorld } from '../pill/notice';
import { pillWords } from '../pill/words';
import { keepForm, type OpenForm, openFormOf } from '../session/open-forms';
import { keepPillDay, pillDay } from '../session/pill-day';
import { changeSettings, type Settings } from '../settings';
import { countShown, mayShow, pairKey, silence } from '../summary/caps';
import { type Speech, speechOf } from '../summary/say';
import type { Answer } from '../summary/survey';
import { toolNameOf } from '../tools/custom';
import { announce, announceOnBadge, readyPill } from './announce';
import { intendRecord, judgeRecord } from './judge';
import type { Ledger } from './state';

/** Fields carried before the pill asks why. */
const LEAST_ASKED = 2;

/** What the pill may have to speak about. */
export interface Told {
  readonly page: Page;
  readonly form: OpenForm;
  readonly entry: ObservedEntry;
  readonly decision: Decision;
  readonly settings: Settings;
}

/** Says what was made ready. */
export type Say = () => Promise<void>;

type Open = Pick<Ledger, 'db'>;

/**
 * Makes ready what a decision has to say, if it is new and today's measure is not full; returns how to say it, once the
 * ledger holds the entry. A record counts once: what is found of it after its pill was shown (one more tool, an
 * identifier, a copy that differs) changes the words of that pill, also on a day that is full; only a pair that the
 * person wants to hear no more of stays silent. Runs in the writer's queue.
 */
export async function tell(told: Told, ports: Pick<Ledger, 'db' | 'port'>): Promise<Say> {
  const { decision, settings } = told;
  const { transfer } = decision;
  const isIntended = transfer && settings.intendedFlows.includes(pairKey(transfer.fromTool, transfer.toTool));
  if (isIntended) {
    return async () => {
      if (!transfer.intended) await intendRecord(ports.db, transfer.to, true);
    };
  }
  const speech = await speechFor(told, ports);
  return speech ? sayingOf(speech, told, ports) : async () => undefined;
}

async function speechFor({ form, entry, decision, settings }: Told, { port }: Pick<Ledger, 'port'>) {
  const { repeat } = decision;
  return speechOf(decision, {
    record: form.record,
    kind: kindOf(entry.field, entry.value).kind,
    open: form.values,
    said: form.said,
    nameOf: (id) => toolNameOf(id, settings.customTools),
    repeatedAt: repeat && (await port.record(repeat.of))?.openedAt,
  });
}

/** Loads the pill's script meanwhile, where there is to be a pill. */
async function sayingOf(
  { finding, pair, said }: Speech,
  { page: { tab, tool }, form, entry, decision, settings }: Told,
  { db }: Open,
): Promise<Say> {
  const day = await pillDay();
  const isInMeasure = form.isShown ? !day.quiet.includes(pair) : mayShow(day, pair);
  const isAllowed = settings.pill === 'show' && !settings.quietTools.includes(tool) && isInMeasure;
  const links = decision.links.map(({ record }) => record);
  if (!isAllowed) {
    return async () => {
      void announceOnBadge(tab, finding);
      await keepForm(entry.form, { ...form, said, links });
    };
  }
  void readyPill(tab);
  const [shortcut, question] = await Promise.all([
    shortcutOf(),
    finding.type === 'repeat' ? undefined : questionDue(decision, settings, { db }),
  ]);
  const words = pillWords(finding, { asks: question !== undefined, shortcut });
  return async () => {
    // Not awaited: a page that is slow to take the pill must not hold up the next entry.
    void announce(tab, { finding, record: form.record, words });
    await Promise.all([
      keepForm(entry.form, { ...form, said, links, isShown: true }),
      !form.isShown && keepPillDay(countShown(day, pair)),
      question && db.answers.put(question),
    ]);
  };
}

/** The question why, when it is to be asked: at most once for a flow in a week, whatever became of it. */
async function questionDue(
  { transfer }: Decision,
  { survey }: Settings,
  { db }: Open,
): Promise<Answer | undefined> {
  if (!survey || !transfer || transfer.intended || transfer.carried.length < LEAST_ASKED) return undefined;
  const { fromTool: from, toTool: to } = transfer;
  const at = Date.now();
  const week = weekOf(at);
  return (await db.answers.get([from, to, week])) ? undefined : { from, to, week, at };
}

/** Puts the focus into the pill of a tab, if it shows: by the person's own shortcut and never otherwise. */
export async function enterPill(tab: number): Promise<void> {
  const enter = () => (globalThis as NoticeWorld).retypedEnter?.();
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, func: enter });
  } catch (error) {
    // No granted tool in this tab, so no pill.
    console.debug('Retyped: no pill to enter.', error instanceof Error ? error.message : '');
  }
}

/** The keys that lead into the pill, which a person may have changed or taken away. */
async function shortcutOf(): Promise<string | undefined> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'pill')?.shortcut || undefined;
}

export type PillAnswer = Extract<PageMessage, { type: 'pill.answer' }>['answer'];
export type SurveyReply = Extract<PageMessage, { type: 'pill.survey' }>['answer'];

/** Does what a person answered to the pill. Runs in the writer's queue. */
export async function answerPill(
  answer: PillAnswer,
  record: RecordId,
  { tab, tool }: Page,
  { db }: Open,
): Promise<void> {
  await browser.action.setBadgeText({ tabId: tab, text: '' });
  const form = await openFormOf(record);
  switch (answer) {
    case 'details': {
      const transfer = await db.transfers.get(record);
      const part = transfer ? `#flow=${transfer.fromTool}/${transfer.toTool}` : '#flows';
      await browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') + part });
      return;
    }
    case 'notNow':
      return hush(record, { db });
    case 'intended':
      return intendRecord(db, record, true);
    case 'notMine':
      return judgeRecord(db, record, false, false, form?.links);
    case 'neverHere':
      return changeSettings(({ quietTools }) => ({ quietTools: [...new Set([...quietTools, tool])] }));
    case 'badgeOnly':
      return changeSettings({ pill: 'badgeOnly' });
  }
}

/** No more today about the pair of tools that this record is about. */
async function hush(record: RecordId, { db }: Open): Promise<void> {
  const [transfer, repeat] = [await db.transfers.get(record), await db.repeats.get(record)];
  const pair = transfer
    ? pairKey(transfer.fromTool, transfer.toTool)
    : repeat && pairKey(repeat.tool, repeat.tool);
  if (pair) await keepPillDay(silence(await pillDay(), pair));
}

/** Keeps the one tap that says why. Runs in the writer's queue. */
export async function answerSurvey(answer: SurveyReply, record: RecordId, { db }: Open): Promise<void> {
  if (answer === 'never') return changeSettings({ survey: false });
  const transfer = await db.transfers.get(record);
  if (answer === 'skip' || !transfer) return;
  const at = Date.now();
  await db.answers.put({ from: transfer.fromTool, to: transfer.toTool, week: weekOf(at), at, answer });
}
