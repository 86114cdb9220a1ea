import { type ReactNode, useId } from 'react';
import { formatHour, plural, t, weekdayName } from '../../utils/i18n';
import type { ToolId } from '../../utils/model';
import type { ManagedValue } from '../../utils/policy/manage';
import { Button } from '../kit/button';
import { Organisation } from '../policy/organisation';
import { OriginNote } from '../policy/origin';
import type { DashboardActions, SettingsValues } from './props';
import { RateSetting } from './rate-setting';
import { Section } from './section';
import style from './style';

interface SettingsProps extends Pick<DashboardActions, 'onChange' | 'onWelcome' | 'onAskNotices'> {
  readonly values: SettingsValues;
  readonly toolName: (id: ToolId) => string;
}

const KEPT_DAYS = [7, 30, 90, 180, 365];

/** All that can be set; what needs the browser's own question is on the welcome page. */
export function Settings({ values, toolName, onChange, onWelcome, onAskNotices }: SettingsProps) {
  const { managed } = values;
  const isLocked = (key: ManagedValue) => managed?.locks.includes(key) ?? false;
  return (
    <Section id="settings" title={t('dashboard_settings')}>
      <div className={style.settings}>
        {managed && <Organisation managed={managed} toolName={toolName} />}
        <Choice
          label={t('settings_kept')}
          value={values.retentionDays}
          options={[...new Set([...KEPT_DAYS, values.retentionDays])].sort((a, b) => a - b)}
          name={(days) => plural('days', days)}
          onChoose={(retentionDays) => onChange({ retentionDays })}
          disabled={isLocked('retentionDays')}
          note={<OriginNote managed={managed} of="retentionDays" />}
        />
        <Check
          label={t('settings_pill')}
          checked={values.pill === 'show'}
          onChange={(shown) => onChange({ pill: shown ? 'show' : 'badgeOnly' })}
        />
        {values.quietTools.map((tool) => (
          <p key={tool} className={style.line}>
            <span>{t('settings_quiet', toolName(tool))}</span>
            <Button
              look="quiet"
              onClick={() => onChange({ quietTools: values.quietTools.filter((id) => id !== tool) })}
            >
              {t('settings_quiet_end', toolName(tool))}
            </Button>
          </p>
        ))}
        <Check
          label={t('settings_survey')}
          checked={values.survey}
          onChange={(survey) => onChange({ survey })}
          disabled={isLocked('survey')}
          note={<OriginNote managed={managed} of="survey" />}
        />
        <Check
          label={t('settings_check')}
          checked={values.spotCheck}
          onChange={(spotCheck) => onChange({ spotCheck })}
        />
        <RateSetting
          key={JSON.stringify(values.hourlyRate)}
          rate={values.hourlyRate}
          disabled={isLocked('hourlyRate')}
          note={<OriginNote managed={managed} of="hourlyRate" />}
          onChange={(hourlyRate) => onChange({ hourlyRate })}
        />
        <div className={style.line}>
          <Choice
            label={t('settings_letter_day')}
            value={values.letterDay}
            options={[1, 2, 3, 4, 5, 6, 7]}
            name={weekdayName}
            onChoose={(letterDay) => onChange({ letterDay })}
          />
          <Choice
            label={t('settings_letter_hour')}
            value={values.letterHour}
            options={Array.from({ length: 24 }, (_, hour) => hour)}
            name={formatHour}
            onChoose={(letterHour) => onChange({ letterHour })}
          />
        </div>
        <Check
          label={t('settings_notice')}
          checked={values.letterNotice}
          onChange={async (isWanted) => onChange({ letterNotice: isWanted && (await onAskNotices()) })}
        />
        <p className={style.line}>
          <span>{t('dashboard_settings_text')}</span>
          <Button onClick={onWelcome}>{t('dashboard_settings_action')}</Button>
        </p>
      </div>
      <p className={style.soft}>{t('settings_language')}</p>
    </Section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: number;
  readonly options: readonly number[];
  readonly name: (option: number) => string;
  readonly onChoose: (option: number) => void;
  readonly disabled?: boolean;
  /** Whose value it is. */
  readonly note?: ReactNode;
}

function Choice({ label, value, options, name, onChoose, disabled = false, note }: ChoiceProps) {
  const id = useId();
  return (
    <p className={style.line}>
      <label htmlFor={id}>{label}</label>
      {note}
      <select
        id={id}
        value={value}
        disabled={disabled}
        onChange={({ target }) => onChoose(Number(target.value))}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {name(option)}
          </option>
        ))}
      </select>
    </p>
  );
}

interface CheckProps {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
  /** Whose value it is. */
  readonly note?: ReactNode;
}

function Check({ label, checked, onChange, disabled = false, note }: CheckProps) {
  return (
    <label className={style.check_line}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={({ target }) => onChange(target.checked)}
      />
      {label} {note}
    </label>
  );
}
