import type { RecordId } from '../model';
import type { PillWorld } from '../observer/host';
import type { PillFinding } from '../summary/finding';
import type { PillWords } from './words';

/** What the background hands to the pill of a tab: what was found, about which record, and every word of it. */
export interface Notice {
  readonly finding: PillFinding;
  readonly record: RecordId;
  readonly words: PillWords;
}

/** What the background and the pill share in the isolated world of a page's top frame, unseen by the page. */
export interface NoticeWorld {
  readonly retypedHost?: NonNullable<PillWorld['retypedHost']> & {
    /** Shows a notice; there once the pill is. */
    say?: (notice: Notice) => void;
    /** What came before the pill did. */
    notice?: Notice;
  };
  /** Puts the focus into the pill; the background calls it when the person presses the shortcut. */
  retypedEnter?: (() => void) | undefined;
}

/**
 * Hands a notice to the pill, or leaves it where the pill will look for it. Runs in the page, as source: it reaches
 * nothing but its argument and the world.
 * @returns whether the pill was there
 */
export function handNotice(notice: Notice): boolean {
  const { retypedHost: host } = globalThis as NoticeWorld;
  if (host?.say) host.say(notice);
  else if (host) host.notice = notice;
  return host?.say !== undefined;
}
