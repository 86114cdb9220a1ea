import { Fragment } from 'react';
import { t } from '../../../utils/i18n';
import type { ToolId } from '../../../utils/model';
import type { Gap } from '../../../utils/report/gap';
import { exampleKeyOf } from '../../../utils/report/placeholders';
import { kindName } from '../../kit/kind-name';
import { decimal, seconds } from '../format';
import style from './brief.module.css';

interface TypicalProps {
  readonly gap: Gap;
  readonly toolName: (id: ToolId) => string;
}

/** A record as it usually is carried: kinds of field from the counts, values that stand in for real ones. */
export function Typical({ gap: { from, to, typical }, toolName }: TypicalProps) {
  if (typical.pairs.length === 0) return null;
  return (
    <section className={style.block}>
      <h2>{t('team_brief_typical')}</h2>
      <div className={style.transfer}>
        <h3>{toolName(from)}</h3>
        <span />
        <h3>{toolName(to)}</h3>
        {typical.pairs.map((pair) => (
          <Fragment key={`${pair.from} ${pair.to}`}>
            <Slot name={kindName(pair.from)} value={pair.value ?? t(exampleKeyOf(pair.from))} />
            <span className={style.arrow} aria-hidden="true">
              →
            </span>
            <Slot name={kindName(pair.to)} value={pair.value ?? t(exampleKeyOf(pair.to))} />
          </Fragment>
        ))}
      </div>
      <p className={style.small}>
        {t('team_brief_typical_note', decimal(typical.fields), seconds(typical.seconds))}
      </p>
    </section>
  );
}

function Slot({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <p className={style.slot}>
      <small>{name}</small>
      <span>{value}</span>
    </p>
  );
}
