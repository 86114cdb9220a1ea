import { useId } from 'react';
import { t, weekDays } from '../../utils/i18n';
import type { Week } from '../../utils/model';
import type { Slice } from '../../utils/report/slice';
import style from './style';

interface SliceBarProps {
  readonly slice: Slice;
  /** Every week that the figures show, in order. */
  readonly weeks: readonly Week[];
  readonly departments: readonly string[];
  readonly onChange: (slice: Slice) => void;
}

/** Which weeks and whose figures are looked at. There is nothing to choose where one week and no department is shown. */
export function SliceBar({ slice, weeks, departments, onChange }: SliceBarProps) {
  const { first, last, department } = slice;
  const [oldest, newest] = [weeks[0], weeks.at(-1)];
  if (weeks.length < 2 && departments.length === 0) return null;
  const change = (next: { readonly [K in keyof Slice]: Slice[K] | undefined }) =>
    onChange(
      Object.fromEntries(Object.entries({ ...slice, ...next }).filter(([, value]) => value !== undefined)),
    );
  return (
    <search className={style.slice} aria-label={t('team_slice')}>
      {oldest && newest && weeks.length > 1 && (
        <>
          <Choice
            label={t('team_slice_first')}
            value={first ?? oldest}
            options={weeks.filter((week) => week <= (last ?? newest)).map((week) => [week, weekDays(week)])}
            onChange={(week) => change({ first: week === oldest ? undefined : (week as Week) })}
          />
          <Choice
            label={t('team_slice_last')}
            value={last ?? newest}
            options={weeks.filter((week) => week >= (first ?? oldest)).map((week) => [week, weekDays(week)])}
            onChange={(week) => change({ last: week === newest ? undefined : (week as Week) })}
          />
        </>
      )}
      {departments.length > 0 && (
        <Choice
          label={t('team_department')}
          value={department ?? ''}
          options={[['', t('team_invite_all')], ...departments.map((name) => [name, name] as const)]}
          onChange={(name) => change({ department: name || undefined })}
        />
      )}
      {department !== undefined && <p className={style.soft}>{t('team_slice_how')}</p>}
    </search>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className={style.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
