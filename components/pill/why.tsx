import type { WhyWords } from '../../utils/pill/words';
import type { SurveyAnswer } from '../../utils/summary/survey';

/** An answer, or no answer for now, or never again. */
export type WhyReply = SurveyAnswer | 'skip' | 'never';

interface WhyProps {
  readonly words: WhyWords;
  readonly onReply: (reply: WhyReply) => void;
}

/** One question, one tap: why was this carried by hand? */
export function Why({ words, onReply }: WhyProps) {
  return (
    <fieldset className="why">
      <legend>{words.question}</legend>
      <div className="answers">
        {words.answers.map(([answer, said]) => (
          <button key={answer} type="button" tabIndex={-1} onClick={() => onReply(answer)}>
            {said}
          </button>
        ))}
      </div>
      <p className="pass">
        <button type="button" tabIndex={-1} onClick={() => onReply('skip')}>
          {words.skip}
        </button>
        <button type="button" tabIndex={-1} onClick={() => onReply('never')}>
          {words.never}
        </button>
      </p>
    </fieldset>
  );
}
