import { t } from '../../utils/i18n';
import { SURVEY_ANSWERS, type SurveyAnswer } from '../../utils/summary/survey';

/** An answer, or no answer for now, or never again. */
export type WhyReply = SurveyAnswer | 'skip' | 'never';

/** One question, one tap: why was this carried by hand? */
export function Why({ onReply }: { readonly onReply: (reply: WhyReply) => void }) {
  return (
    <fieldset className="why">
      <legend>{t('survey_question')}</legend>
      <div className="answers">
        {SURVEY_ANSWERS.map((answer) => (
          <button key={answer} type="button" tabIndex={-1} onClick={() => onReply(answer)}>
            {t(`survey_${answer}`)}
          </button>
        ))}
      </div>
      <p className="pass">
        <button type="button" tabIndex={-1} onClick={() => onReply('skip')}>
          {t('survey_skip')}
        </button>
        <button type="button" tabIndex={-1} onClick={() => onReply('never')}>
          {t('survey_never')}
        </button>
      </p>
    </fieldset>
  );
}
