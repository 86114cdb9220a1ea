import { useState } from 'react';
import { formatNumber, t, weekDays } from '../../utils/i18n';
import type { ToolId } from '../../utils/model';
import type { Report } from '../../utils/report/schema';
import { previewOf } from '../../utils/report/seal';
import { linesOf, type ReportLine, withhold } from '../../utils/report/withhold';
import { Button } from '../kit/button';
import { depthOf, lineWords } from './line-words';
import { Promises } from './promises';
import type { JoinedTeam, ReleaseActions } from './props';
import style from './release.module.css';

interface PreviewProps extends Pick<ReleaseActions, 'onRelease' | 'canShare'> {
  readonly team: JoinedTeam;
  readonly report: Report;
  /** It speaks of weeks that were released before. */
  readonly isCorrection?: boolean;
  readonly toolName: (id: ToolId) => string;
  readonly onDone: () => void;
}

/** The report in words, line by line, and as the very bytes that will be released. */
export function Preview({
  team,
  report,
  isCorrection = false,
  toolName,
  canShare,
  onRelease,
  onDone,
}: PreviewProps) {
  const [withheld, setWithheld] = useState<ReadonlySet<string>>(new Set());
  const [isExact, setExact] = useState(false);
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const left = withhold(report, withheld);
  const text = left && previewOf(left);
  const lines = linesOf(report);
  // A line goes with its week, its tool or its flow.
  const kept = new Set(left ? linesOf(left).map(({ id }) => id) : []);
  const toggle = (id: string) =>
    setWithheld((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const release = async (how: 'file' | 'share') => {
    if (text === undefined) return;
    setState('busy');
    try {
      await onRelease(team.team, [...withheld], text, how);
      onDone();
    } catch (error) {
      console.error('Retyped: the report was not released.', error);
      setState('failed');
    }
  };
  return (
    <section className={style.preview} aria-label={t('release_preview')}>
      {isCorrection && <p className={style.note}>{t('release_correct_how')}</p>}
      <p className={style.soft}>{t('release_preview_how')}</p>
      {[...report.weeks.map(({ week }) => week), undefined].map((week, i) => (
        <Lines
          key={week ?? 'rest'}
          isOpen={i === 0 || week === undefined}
          {...(week === undefined ? {} : { title: weekDays(week) })}
          lines={lines.filter((line) => ('week' in line ? line.week : undefined) === week)}
          withheld={withheld}
          kept={kept}
          toolName={toolName}
          onToggle={toggle}
        />
      ))}
      <p className={style.soft}>
        {t('release_besides', report.made, report.settings.app, formatNumber(report.settings.retentionDays))}
      </p>
      <Button look="quiet" aria-expanded={isExact} onClick={() => setExact(!isExact)}>
        {isExact ? t('release_exact_hide') : t('release_exact')}
      </Button>
      {isExact && text !== undefined && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <pre className={style.exact} tabIndex={0}>
            {text}
          </pre>
          <p className={style.soft}>
            {t('release_exact_how', formatNumber(new TextEncoder().encode(text).length))}
          </p>
        </>
      )}
      <Promises invite={team.invite} />
      {state === 'failed' && (
        <p className={style.wrong} role="alert">
          {t('release_failed')}
        </p>
      )}
      <p className={style.act}>
        <Button
          look="primary"
          disabled={text === undefined || state === 'busy'}
          onClick={() => void release('file')}
        >
          {t('release_file')}
        </Button>
        {canShare && (
          <Button disabled={text === undefined || state === 'busy'} onClick={() => void release('share')}>
            {t('release_share')}
          </Button>
        )}
        <Button look="quiet" onClick={onDone}>
          {t('release_not_now')}
        </Button>
      </p>
    </section>
  );
}

interface LinesProps {
  readonly title?: string;
  readonly isOpen: boolean;
  readonly lines: readonly ReportLine[];
  readonly withheld: ReadonlySet<string>;
  /** Ids of the lines that are still in the report. */
  readonly kept: ReadonlySet<string>;
  readonly toolName: (id: ToolId) => string;
  readonly onToggle: (id: string) => void;
}

function Lines({ title, isOpen, lines, withheld, kept, toolName, onToggle }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <details className={style.days} open={isOpen}>
      <summary>{title ?? t('release_rest')}</summary>
      {lines.map((line) => (
        <label
          key={line.id}
          className={kept.has(line.id) ? style.entry : `${style.entry} ${style.withheld}`}
          style={{ marginInlineStart: `${depthOf(line) * 22}px` }}
        >
          <input type="checkbox" checked={!withheld.has(line.id)} onChange={() => onToggle(line.id)} />
          <span>{lineWords(line, toolName)}</span>
        </label>
      ))}
    </details>
  );
}
