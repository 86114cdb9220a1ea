import { useState } from 'react';
import { plural, t, timeAgo } from '../../utils/i18n';
import type { ToolId } from '../../utils/model';
import { Button } from '../kit/button';
import { Confirm } from '../kit/confirm';
import { hostsOf } from '../kit/host-of';
import { someOf } from '../kit/some-of';
import { useTask } from '../kit/use-task';
import type { DashboardActions, WatchedTool } from './props';
import { Section } from './section';
import style from './style';

interface ToolsProps extends Pick<DashboardActions, 'onRevoke' | 'onEraseTool' | 'onWelcome'> {
  readonly tools: readonly WatchedTool[];
  readonly toolName: (id: ToolId) => string;
}

/** What is watched, with a way out of each. */
export function Tools({ tools, toolName, onRevoke, onEraseTool, onWelcome }: ToolsProps) {
  const [erasing, setErasing] = useState<ToolId>();
  const { state, run } = useTask(onEraseTool);
  return (
    <Section id="tools" title={t('dashboard_tools')}>
      {tools.length === 0 && <p className={style.soft}>{t('popup_tools_text')}</p>}
      <ul className={style.rows}>
        {tools.map((tool) => (
          <li key={tool.id} className={style.row}>
            <div>
              <p className={style.name}>{toolName(tool.id)}</p>
              <p className={style.soft}>{someOf(hostsOf(tool.hosts), 2)}</p>
              {tool.coverage && (
                <p className={style.soft}>
                  {plural('tab_coverage', tool.coverage.total, tool.coverage.readable)}
                </p>
              )}
            </div>
            <p className={style.soft}>
              {tool.lastAt === undefined ? (
                t('dashboard_tools_unused')
              ) : (
                <>
                  {t('flow_counts', plural('fields', tool.entries), plural('records', tool.records))}
                  <br />
                  {timeAgo(tool.lastAt)}
                </>
              )}
            </p>
            <p className={style.ways}>
              <Button
                look="quiet"
                aria-label={t('dashboard_tools_revoke_name', toolName(tool.id))}
                onClick={() => onRevoke(tool.id)}
              >
                {t('dashboard_tools_revoke')}
              </Button>
              {tool.entries > 0 && (
                <Button
                  look="quiet"
                  aria-label={t('flow_about', t('erase'), toolName(tool.id))}
                  onClick={() => setErasing(tool.id)}
                >
                  {t('erase')}
                </Button>
              )}
            </p>
          </li>
        ))}
      </ul>
      <p className={style.act}>
        <Button look={tools.length === 0 ? 'primary' : 'plain'} onClick={onWelcome}>
          {t('popup_tools_action')}
        </Button>
        <span role="status" className={state === 'failed' ? style.wrong : style.soft}>
          {state === 'busy' && t('dashboard_erase_busy')}
          {state === 'failed' && t('dashboard_erase_failed')}
        </span>
      </p>
      {erasing && (
        <Confirm
          title={t('tools_erase_title', toolName(erasing))}
          action={t('erase')}
          onConfirm={() => {
            setErasing(undefined);
            void run(erasing);
          }}
          onCancel={() => setErasing(undefined)}
        >
          {t('tools_erase_text')}
        </Confirm>
      )}
    </Section>
  );
}
