import { type FormEvent, useId, useState } from 'react';
import { formatList, plural, t } from '../../utils/i18n';
import { Button } from '../kit/button';
import type { OwnCounts, OwnDetails } from './props';
import { splitOwn } from './split-own';
import style from './welcome.module.css';

interface OwnProps {
  readonly own: OwnCounts;
  readonly onOwn: (details: OwnDetails) => Promise<void>;
  readonly onForgetOwn: () => void;
}

const BLANK = { names: '', emails: '', domains: '' };

/** The person's own names, addresses and domains, to be left out of matching; afterwards only counts are known. */
export function Own({ own, onOwn, onForgetOwn }: OwnProps) {
  const [words, setWords] = useState(BLANK);
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const { details, wrong } = splitOwn(words);
  const some = details.names.length + details.emails.length + details.domains.length > 0;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setState('busy');
    try {
      await onOwn(details);
      setWords(BLANK);
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  const input = (field: keyof typeof BLANK) => ({
    value: words[field],
    wrong: wrong[field],
    onChange: (value: string) => setWords({ ...words, [field]: value }),
  });
  return (
    <form onSubmit={submit} autoComplete="off">
      <p>{t('welcome_own_text')}</p>
      <div className={style.fields}>
        <OwnInput
          label={t('welcome_own_names')}
          example={t('welcome_own_names_example')}
          {...input('names')}
        />
        <OwnInput
          label={t('welcome_own_emails')}
          example={t('welcome_own_emails_example')}
          {...input('emails')}
        />
        <OwnInput
          label={t('welcome_own_domains')}
          example={t('welcome_own_domains_example')}
          {...input('domains')}
        />
      </div>
      <p className={style.act}>
        <Button type="submit" disabled={!some || hasWrong(wrong) || state === 'busy'}>
          {t('welcome_own_action')}
        </Button>
        <span className={style.soft} role="status">
          {state === 'failed' ? t('welcome_own_failed') : <Kept own={own} />}
        </span>
        {total(own) > 0 && (
          <Button look="quiet" onClick={onForgetOwn}>
            {t('welcome_own_forget')}
          </Button>
        )}
      </p>
    </form>
  );
}

function Kept({ own }: { readonly own: OwnCounts }) {
  if (total(own) === 0) return t('welcome_own_optional');
  const counts = [
    own.names > 0 ? plural('own_names', own.names) : '',
    own.emails > 0 ? plural('own_emails', own.emails) : '',
    own.domains > 0 ? plural('own_domains', own.domains) : '',
  ];
  return t('welcome_own_kept', formatList(counts.filter(Boolean)));
}

function total(own: OwnCounts): number {
  return own.names + own.emails + own.domains;
}

function hasWrong(wrong: OwnDetails): boolean {
  return Object.values(wrong).some((words: readonly string[]) => words.length > 0);
}

interface OwnInputProps {
  readonly label: string;
  readonly example: string;
  readonly value: string;
  readonly wrong: readonly string[];
  readonly onChange: (value: string) => void;
}

function OwnInput({ label, example, value, wrong, onChange }: OwnInputProps) {
  const id = useId();
  return (
    <div className={style.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        value={value}
        spellCheck={false}
        aria-describedby={`${id}-help`}
        aria-invalid={wrong.length > 0}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p id={`${id}-help`} className={wrong.length > 0 ? style.wrong : style.help}>
        {wrong.length > 0 ? t('welcome_own_wrong', formatList(wrong)) : example}
      </p>
    </div>
  );
}
