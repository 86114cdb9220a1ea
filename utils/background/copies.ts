import { addCopy } from '../intake/copy';
import type { CopiedMessage } from '../messages/protocol';
import type { Page } from '../messages/sender';
import type { LedgerRecord, RecordId } from '../model';
import type { Printer } from '../prints/print';
import { type KeptCopy, keepCopies, recentCopies } from '../session/copies';

/** Print of the account of the tool that a page belongs to. */
export const workspacePrint = (page: Page, printer: Printer) =>
  page.workspace === undefined
    ? {}
    : { workspace: printer.anchor('tool+workspace', `${page.tool}\0${page.workspace}`) };

/** Print of the tool's own id of the record that a page shows. */
export const recordPrint = (page: Page, printer: Printer): { readonly key?: string } =>
  page.record === undefined
    ? {}
    : {
        key: printer.anchor('tool+record', `${page.tool}\0${page.workspace ?? ''}\0${page.record}`),
      };

/**
 * Keeps what was copied out of a tool as a provisional record: prints only, the text is dropped. Copies from a page
 * that shows one record are one; from lists, where neighbours belong to others, each stands alone.
 */
export async function takeCopy(message: CopiedMessage, page: Page, printer: Printer): Promise<void> {
  const kept = await recentCopies(message.at);
  const { key: source } = recordPrint(page, printer);
  const before = kept.find((copy) => source !== undefined && copy.source === source);
  const made = await addCopy(
    { tool: page.tool, ...workspacePrint(page, printer), id: message.id, text: message.text, at: message.at },
    before && { record: before.record, open: [] },
    message.id as string as RecordId,
    printer,
  );
  if (!made) return;
  // Only prints are kept, so the anchors of earlier copies cannot be made again.
  const anchors = [...(before?.record.anchors ?? []), ...made.record.anchors];
  const record: LedgerRecord = { ...made.record, anchors };
  const copy: KeptCopy = { record, at: message.at, ...(source === undefined ? {} : { source }) };
  await keepCopies([...kept.filter((each) => each !== before), copy]);
}

/** What an entry into this tool may have been copied from: anything of another tool. */
export async function copiesFor(page: Page, now: number): Promise<readonly LedgerRecord[]> {
  return (await recentCopies(now)).map(({ record }) => record).filter((record) => record.tool !== page.tool);
}
