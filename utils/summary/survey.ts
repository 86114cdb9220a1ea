import type { ToolId, Week } from '../model';

/** Why a record was carried by hand, as one tap tells it. The order is that of the buttons. */
export const SURVEY_ANSWERS = ['noIntegration', 'broken', 'noTrust', 'fasterByHand', 'checking'] as const;
export type SurveyAnswer = (typeof SURVEY_ANSWERS)[number];

/** One question about one flow in one week: without `answer` it was asked and passed over. */
export interface Answer {
  readonly from: ToolId;
  readonly to: ToolId;
  readonly week: Week;
  readonly at: number;
  readonly answer?: SurveyAnswer;
}

/** How often each answer was given, the most frequent first; answers never given are left out. */
export function countAnswers(answers: readonly Answer[]): readonly { answer: SurveyAnswer; n: number }[] {
  return SURVEY_ANSWERS.map((answer) => ({
    answer,
    n: answers.filter((each) => each.answer === answer).length,
  }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n);
}
