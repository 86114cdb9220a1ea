/** One floor: a figure that a suite's line must reach. */
export interface Floor {
  readonly suite: 'values' | 'records' | 'uilogs' | 'kinds' | 'crowd';
  /** Fields that single out the suite's line. */
  readonly line: Readonly<Record<string, string>>;
  readonly figure: string;
  readonly atLeast?: number;
  readonly atMost?: number;
  /**
   * The figure when it was last looked at, for a floor that is not reached: worse turns the check red, and so does
   * reaching the floor, so that the miss is struck from this table.
   */
  readonly missed?: number;
}

const values = (set: string, atLeast: number): Floor => ({
  suite: 'values',
  line: { set },
  figure: 'right',
  atLeast,
});
const records = (set: string, figure: string, atLeast: number): Floor => ({
  suite: 'records',
  line: { set },
  figure,
  atLeast,
});
const kinds = (
  source: string,
  autocomplete: string,
  floor: Partial<Floor> & Pick<Floor, 'figure'>,
): Floor => ({
  suite: 'kinds',
  line: { source, autocomplete },
  ...floor,
});
const uilogs = (figure: string, floor: Partial<Floor>): Floor => ({
  suite: 'uilogs',
  line: { log: 'StudentRecord', mode: 'as recorded' },
  figure,
  ...floor,
});

/** Of 10,000 records fed, those that joined a wrong pair. */
const crowd = (set: string, floor: Partial<Floor>): Floor => ({
  suite: 'crowd',
  line: { set },
  figure: 'per10k',
  ...floor,
});

/** The anchor's false positives are of the whole sets; here as shares of the visible part's unlabelled controls. */
export const FLOORS: readonly Floor[] = [
  uilogs('recall', { atLeast: 0.99 }),
  uilogs('fromNowhere', { atMost: 0 }),
  uilogs('unrelatedOpened', { atMost: 0 }),
  values('phone-libphonenumber-parse', 0.95),
  values('phone-libphonenumber-match', 0.95),
  values('company-cleanco', 0.95),
  values('url-urlcanon', 0.95),
  values('money-priceparser', 0.95),
  values('date-dateparser', 0.9),
  records('febrl4', 'P', 0.998),
  records('febrl4', 'R', 0.95),
  records('clkhash-dirty1000', 'P', 0.998),
  records('clkhash-dirty1000', 'R', 0.95),
  records('fodors-zagats', 'P', 0.98),
  records('fodors-zagats', 'R', 0.92),
  records('okkam-restaurants', 'F1', 0.86),
  records('splink-fake1000', 'P', 0.99),
  records('splink-fake1000', 'R', 0.6),
  records('anonlink-multiparty', 'P', 0.98),
  records('anonlink-multiparty', 'R', 0.5),
  crowd('crowd', { atMost: 0 }),
  // All seven are restaurants whose name and phone are the same in both guides, without a label that says so. The other
  // set made from these guides has labels for four of them, and says that they are one; of three it lacks the records.
  // In nothing do they differ from the pairs that okkam labels as one: no rule could join those and not these.
  // Of okkam's 52 labelled pairs, 42 hold the same name and phone and nothing else, and 7 more a like name and the phone.
  crowd('all sets', { atMost: 1, missed: 3.53 }),
  crowd('all sets', { figure: 'undisputedPer10k', atMost: 1, missed: 1.51 }),
  // Of its 47 misses, 15 are titles, faxes, companies and given names labelled "username or e-mail address".
  kinds('duckduckgo', 'as is', { figure: 'accuracy', atLeast: 0.97 }),
  kinds('duckduckgo', 'stripped', { figure: 'accuracy', atLeast: 0.95 }),
  kinds('mozilla-hand', 'as is', { figure: 'accuracy', atLeast: 0.9 }),
  kinds('mozilla-hand', 'stripped', { figure: 'accuracy', atLeast: 0.88 }),
  kinds('formasaurus', 'as is', { figure: 'accuracy', atLeast: 0.88 }),
  kinds('formasaurus', 'stripped', { figure: 'accuracy', atLeast: 0.86 }),
  // Controls that nobody labelled, most of them further forms of labelled pages and their password boxes: a kind for
  // them counts as a mistake, right or wrong. What was wrong among them is mended; what is left is mostly right. Of
  // formasaurus' 612, 572 are in forms of which no control is labelled, and 259 are search boxes such as the 232 that
  // are labelled so. Of mozilla-hand's 275, 132 are password boxes and 29 tax and identity numbers. More evidence for a
  // kind is no way out: asking for 4 instead of 1.7 takes 32 of mozilla-hand's and costs 304 right answers there. Of the
  // kinds that the anchor names too, all three are below it.
  kinds('duckduckgo', 'as is', { figure: 'falsePositives', atMost: 58 }),
  kinds('mozilla-hand', 'as is', { figure: 'falsePositives', atMost: 249, missed: 275 }),
  kinds('formasaurus', 'as is', { figure: 'falsePositives', atMost: 334, missed: 612 }),
  kinds('duckduckgo', 'as is', { figure: 'sharedFalsePositives', atMost: 58 }),
  kinds('mozilla-hand', 'as is', { figure: 'sharedFalsePositives', atMost: 249 }),
  kinds('formasaurus', 'as is', { figure: 'sharedFalsePositives', atMost: 334 }),
];
