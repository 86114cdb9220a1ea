import { t } from '../../../utils/i18n';
import type { ToolId } from '../../../utils/model';
import type { CaseFile, CaseFlag, Evidence } from '../../../utils/report/case-file';
import { nameSchema } from '../../../utils/report/schema';
import type { BeforeAfter } from '../../../utils/report/verdict';
import { Button } from '../../kit/button';
import { Heading } from '../heading';
import { DateField, TextField } from '../inputs';
import { briefLink } from '../routes';
import style from '../style';
import { Accepted } from './accepted';
import { Approvals } from './approvals';
import { caseState } from './case-state';
import { Flags } from './cases';
import { withField } from './change';
import { EvidencePair } from './evidence-pair';
import { Notes } from './notes';
import { Requests } from './requests';
import { Result } from './result';

interface CasePageProps {
  readonly from: ToolId;
  readonly to: ToolId;
  /** Absent while no case is open. */
  readonly file?: CaseFile;
  readonly flags: readonly CaseFlag[];
  /** The figures as they are today; absent while the flow is not shown. */
  readonly evidence?: Evidence;
  /** Before against after it went live: by person-days, and by records entered in the target. */
  readonly result?: { readonly perDay: BeforeAfter; readonly perTarget: BeforeAfter };
  readonly today: string;
  readonly toolName: (id: ToolId) => string;
  readonly onChange: (file: CaseFile) => void;
}

const isName = (text: string): boolean => nameSchema.safeParse(text).success;
const STEPS = ['opened', 'asked', 'approved', 'live', 'declined'] as const;

/** One missing integration from idea to result. */
export function CasePage({
  from,
  to,
  file,
  flags,
  evidence,
  result,
  today,
  toolName,
  onChange,
}: CasePageProps) {
  const title = t('team_pair', toolName(from), toolName(to));
  if (!file) {
    return (
      <>
        <Heading title={title}>{t('team_case_new')}</Heading>
        <Button
          look="primary"
          onClick={() => onChange({ from, to, opened: today, approvals: [], requests: [], notes: [] })}
        >
          {t('team_case_start')}
        </Button>
      </>
    );
  }
  const set = <K extends keyof CaseFile>(key: K) => {
    return (value: CaseFile[K] | undefined) => onChange(withField(file, key, value));
  };
  const setStep = (step: (typeof STEPS)[number], day: string | undefined) => {
    if (step === 'opened' && day === undefined) return;
    const next = withField(file, step, day);
    // What was known when it was asked for must not change with the figures.
    onChange(step === 'asked' && day && !file.evidence && evidence ? { ...next, evidence } : next);
  };
  return (
    <>
      <Heading title={title}>
        {t(`team_state_${caseState(file)}`)} · <a href={briefLink(from, to)}>{t('team_case_brief')}</a>
      </Heading>
      <Flags flags={flags} />
      <section className={style.card}>
        <h2>{t('team_case_who')}</h2>
        <div className={style.line}>
          <TextField
            label={t('team_case_owner')}
            value={file.owner ?? ''}
            accepts={isName}
            onChange={(name) => set('owner')(name || undefined)}
          />
          <TextField
            label={t('team_case_sponsor')}
            value={file.sponsor ?? ''}
            accepts={isName}
            onChange={(name) => set('sponsor')(name || undefined)}
          />
          <label className={style.check}>
            <input
              type="checkbox"
              checked={file.sponsorGone ?? false}
              onChange={({ target }) => set('sponsorGone')(target.checked || undefined)}
            />
            {t('team_case_gone')}
          </label>
        </div>
      </section>
      <section className={style.card}>
        <h2>{t('team_case_steps')}</h2>
        <div className={style.line}>
          {STEPS.map((step) => (
            <DateField
              key={step}
              label={t(`team_since_${step}`)}
              value={file[step]}
              onChange={(day) => setStep(step, day)}
            />
          ))}
        </div>
        <p className={style.soft}>{t('team_case_freeze')}</p>
      </section>
      <EvidencePair
        {...(file.evidence ? { frozen: file.evidence } : {})}
        {...(evidence ? { evidence } : {})}
      />
      {result && <Result result={result.perDay} perTarget={result.perTarget} target={toolName(to)} />}
      <Approvals approvals={file.approvals} today={today} onChange={set('approvals')} />
      <Requests requests={file.requests} today={today} onChange={set('requests')} />
      <Accepted
        today={today}
        {...(file.accepted ? { accepted: file.accepted } : {})}
        onChange={set('accepted')}
      />
      <Notes notes={file.notes} today={today} onChange={set('notes')} />
    </>
  );
}
