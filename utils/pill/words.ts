import { direction, formatList, locale, plural, t, timeAgo } from '../i18n';
import type { PillFinding } from '../summary/finding';
import { SURVEY_ANSWERS, type SurveyAnswer } from '../summary/survey';

/**
 * Every word of the pill, in the person's language. The background says them: the first word that a page asks its
 * browser for costs it 10 ms, since the browser reads all messages then (seen in Chromium 156), and a formatter as much
 * again.
 */
export interface PillWords {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** What the pill is called. */
  readonly name: string;
  readonly title: string;
  /** A line under the title, unless the chain of tools says it. */
  readonly detail: string;
  /** Stands at the tool that the person is in. */
  readonly here: string;
  /** What the live region says. */
  readonly spoken: string;
  readonly buttons: Readonly<Record<PillButton, string>>;
  readonly hints: Readonly<Record<'notNow' | 'intended' | 'notMine' | 'neverHere', string>>;
  /** Present when it is asked why this is done by hand. */
  readonly why?: WhyWords;
}
type PillButton = 'details' | 'notNow' | 'intended' | 'more' | 'notMine' | 'neverHere' | 'badgeOnly';

export interface WhyWords {
  readonly question: string;
  readonly answers: readonly (readonly [answer: SurveyAnswer, words: string])[];
  readonly skip: string;
  readonly never: string;
}

export interface PillWordsOptions {
  /** Whether to ask why. */
  readonly asks?: boolean;
  /** Keys that lead into the pill, as the browser writes them. */
  readonly shortcut?: string | undefined;
  readonly now?: number;
}

/** The words for a finding. */
export function pillWords(finding: PillFinding, options: PillWordsOptions = {}): PillWords {
  const { asks = false, shortcut, now = Date.now() } = options;
  const said = titleAndDetail(finding, now);
  const whole = `${said.title}. ${said.detail}`;
  return {
    lang: locale(),
    dir: direction(),
    name: t('app_name'),
    ...said,
    here: t('pill_here'),
    spoken: shortcut ? `${whole} ${t('pill_shortcut', shortcut)}` : whole,
    buttons: {
      details: t('pill_details'),
      notNow: t('pill_not_now'),
      intended: t('pill_intended'),
      more: t('pill_more'),
      notMine: t('pill_not_mine'),
      neverHere: t('pill_never_here', hereOf(finding)),
      badgeOnly: t('pill_badge_only'),
    },
    hints: {
      notNow: t('pill_not_now_hint'),
      intended: t('pill_intended_hint'),
      notMine: t('pill_not_mine_hint'),
      neverHere: t('pill_never_here_hint'),
    },
    ...(asks ? { why: whyWords() } : {}),
  };
}

function titleAndDetail(finding: PillFinding, now: number): Pick<PillWords, 'title' | 'detail'> {
  switch (finding.type) {
    case 'value':
      return {
        title: plural('pill_value', finding.tools.length),
        detail: formatList(finding.tools.map((tool) => tool.name)),
      };
    case 'record':
      return {
        title: plural('pill_record', finding.fields, finding.carried),
        detail: t('pill_record_from', finding.from.name),
      };
    case 'conflict':
      return {
        title: t('pill_conflict'),
        detail: t(
          'pill_conflict_detail',
          formatList(finding.kinds.map((kind) => t(`kind_${kind}`))),
          finding.from.name,
        ),
      };
    case 'repeat':
      return {
        title: t('pill_repeat', finding.tool.name),
        detail: t('pill_repeat_detail', timeAgo(finding.firstAt, now)),
      };
  }
}

const whyWords = (): WhyWords => ({
  question: t('survey_question'),
  answers: SURVEY_ANSWERS.map((answer) => [answer, t(`survey_${answer}`)] as const),
  skip: t('survey_skip'),
  never: t('survey_never'),
});

/** Name of the tool that the person is in. */
function hereOf(finding: PillFinding): string {
  switch (finding.type) {
    case 'value':
      return finding.tools.at(-1)?.name ?? '';
    case 'repeat':
      return finding.tool.name;
    default:
      return finding.to.name;
  }
}
