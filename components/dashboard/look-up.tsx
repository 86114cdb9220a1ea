import { useId, useState } from 'react';
import { formatDate, plural, t } from '../../utils/i18n';
import type { ToolId } from '../../utils/model';
import { Button } from '../kit/button';
import { Confirm } from '../kit/confirm';
import type { DashboardActions, LookedUp } from './props';
import style from './style';

interface LookUpProps extends Pick<DashboardActions, 'onLookUp' | 'onForget'> {
  readonly toolName: (id: ToolId) => string;
}

type Step =
  | { readonly type: 'idle' | 'busy' | 'failed' | 'erasing' }
  | { readonly type: 'found'; readonly found: LookedUp }
  | { readonly type: 'asking'; readonly found: LookedUp }
  | { readonly type: 'erased'; readonly records: number };

/** Which tools a value went into, and the way to have it forgotten. The value is printed, looked up, never stored. */
export function LookUp({ toolName, onLookUp, onForget }: LookUpProps) {
  const [value, setValue] = useState('');
  const [step, setStep] = useState<Step>({ type: 'idle' });
  const id = useId();
  const look = async () => {
    setStep({ type: 'busy' });
    try {
      setStep({ type: 'found', found: await onLookUp(value) });
    } catch {
      setStep({ type: 'failed' });
    }
  };
  const forget = async () => {
    setStep({ type: 'erasing' });
    try {
      const { records } = await onForget(value);
      setValue('');
      setStep({ type: 'erased', records });
    } catch {
      setStep({ type: 'failed' });
    }
  };
  const isBusy = step.type === 'busy' || step.type === 'erasing';
  return (
    <form
      className={`${style.card} ${style.lookup}`}
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (value.trim() !== '' && !isBusy) void look();
      }}
    >
      <h3>
        <label htmlFor={id}>{t('lookup_title')}</label>
      </h3>
      <p className={style.soft}>{t('lookup_text')}</p>
      <p className={style.line}>
        <input
          id={id}
          type="text"
          value={value}
          maxLength={400}
          autoComplete="off"
          spellCheck={false}
          placeholder={t('lookup_example')}
          onChange={({ target }) => {
            setValue(target.value);
            setStep({ type: 'idle' });
          }}
        />
        <Button type="submit" disabled={isBusy || value.trim() === ''}>
          {t('lookup_action')}
        </Button>
      </p>
      <div role="status">
        {step.type === 'busy' && <p className={style.soft}>{t('lookup_busy')}</p>}
        {step.type === 'erasing' && <p className={style.soft}>{t('dashboard_erase_busy')}</p>}
        {step.type === 'failed' && <p className={style.wrong}>{t('lookup_failed')}</p>}
        {step.type === 'erased' && <p>{t('lookup_erased', plural('records', step.records))}</p>}
        {(step.type === 'found' || step.type === 'asking') && (
          <Found found={step.found} toolName={toolName} />
        )}
      </div>
      {step.type === 'found' && step.found.tools.length > 0 && (
        <Button onClick={() => setStep({ type: 'asking', found: step.found })}>{t('lookup_erase')}</Button>
      )}
      {step.type === 'asking' && (
        <Confirm
          title={t('lookup_erase_title')}
          action={t('erase')}
          onConfirm={forget}
          onCancel={() => setStep({ type: 'found', found: step.found })}
        >
          {t('lookup_erase_text')}
        </Confirm>
      )}
    </form>
  );
}

function Found({ found, toolName }: { readonly found: LookedUp } & Pick<LookUpProps, 'toolName'>) {
  if (found.tools.length === 0) return <p>{t('lookup_none')}</p>;
  return (
    <ul className={style.plain}>
      {found.tools.map(({ tool, records, firstAt, lastAt }) => (
        <li key={tool}>
          <strong>{toolName(tool)}</strong>{' '}
          {formatDate(firstAt) === formatDate(lastAt)
            ? t('lookup_on', plural('records', records), formatDate(firstAt))
            : t('lookup_between', plural('records', records), formatDate(firstAt), formatDate(lastAt))}
        </li>
      ))}
    </ul>
  );
}
