import { useState } from 'react';
import { plural, t } from '../../utils/i18n';
import type { Week } from '../../utils/model';
import type { Report } from '../../utils/report/schema';
import { Button } from '../kit/button';
import { Confirm } from '../kit/confirm';
import { quarterName } from '../team/format';
import { Assign } from './assign';
import { Preview } from './preview';
import type { JoinedTeam, ReleaseProps } from './props';
import style from './release.module.css';
import { Standing } from './standing';

interface TeamCardProps extends ReleaseProps {
  readonly team: JoinedTeam;
}

/** One team: what belongs to it, what could be released, what releases itself, and the way out. */
export function TeamCard({ team, ...rest }: TeamCardProps) {
  const [draft, setDraft] = useState<{ readonly report: Report; readonly isCorrection: boolean }>();
  const [isLeaving, setLeaving] = useState(false);
  const [code, setCode] = useState<string>();
  const { invite } = team;
  const look = async (weeks: readonly Week[], isCorrection: boolean) =>
    setDraft({ report: await rest.onDraft(team.team, weeks), isCorrection });
  const isAssigned = Object.keys(team.tools).length > 0;
  return (
    <div className={style.card}>
      <h3>
        {invite.name}
        {invite.department !== undefined && <span className={style.soft}> {invite.department}</span>}
      </h3>
      <p className={style.soft}>
        {t('release_fingerprint')} <code>{team.fingerprint}</code>
      </p>
      <Assign team={team} {...rest} />
      {draft ? (
        <Preview
          key={draft.report.id}
          team={team}
          report={draft.report}
          isCorrection={draft.isCorrection}
          toolName={rest.toolName}
          canShare={rest.canShare}
          onRelease={rest.onRelease}
          onDone={() => setDraft(undefined)}
        />
      ) : (
        <div className={style.act}>
          {!isAssigned && <p className={style.soft}>{t('release_assign_first')}</p>}
          {isAssigned && team.open.length === 0 && <p className={style.soft}>{t('release_no_week')}</p>}
          {isAssigned &&
            team.open.map(({ quarter, weeks }) => (
              <Button key={quarter} look="primary" onClick={() => look(weeks, false)}>
                {t('release_look', quarterName(quarter), plural('team_weeks', weeks.length))}
              </Button>
            ))}
          {isAssigned &&
            team.released.map(({ quarter, weeks }) => (
              <Button key={`again ${quarter}`} onClick={() => look(weeks, true)}>
                {t('release_correct', quarterName(quarter), plural('team_weeks', weeks.length))}
              </Button>
            ))}
        </div>
      )}
      {isAssigned && <Standing team={team} onStanding={rest.onStanding} onStop={rest.onStop} />}
      <p className={style.act}>
        <Button look="quiet" onClick={async () => setCode(code ? undefined : await rest.codeOf(team.team))}>
          {t('release_second')}
        </Button>
        <Button look="quiet" onClick={() => setLeaving(true)}>
          {t('release_leave')}
        </Button>
      </p>
      {code !== undefined && (
        <p>
          {t('release_second_how')} <code className={style.code}>{code}</code>
        </p>
      )}
      {isLeaving && (
        <Confirm
          title={t('release_leave_title', invite.name)}
          action={t('release_leave_action')}
          onConfirm={() => {
            setLeaving(false);
            void rest.onLeave(team.team);
          }}
          onCancel={() => setLeaving(false)}
        >
          {t('release_leave_text')}
        </Confirm>
      )}
    </div>
  );
}
