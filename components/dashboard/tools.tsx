import { plural, t, timeAgo } from '../../utils/i18n';
import type { ToolId } from '../../utils/model';
import { Button } from '../kit/button';
import { hostOf } from '../kit/host-of';
import { someOf } from '../kit/some-of';
import style from './dashboard.module.css';
import type { WatchedTool } from './props';
import { Section } from './section';

interface ToolsProps {
  readonly tools: readonly WatchedTool[];
  readonly toolName: (id: ToolId) => string;
  readonly onRevoke: (id: ToolId) => void;
  readonly onWelcome: () => void;
}

/** What is watched, with a way out of each. */
export function Tools({ tools, toolName, onRevoke, onWelcome }: ToolsProps) {
  return (
    <Section id="tools" title={t('dashboard_tools')}>
      {tools.length === 0 && <p className={style.soft}>{t('popup_tools_text')}</p>}
      <ul className={style.rows}>
        {tools.map((tool) => (
          <li key={tool.id} className={style.row}>
            <div>
              <p className={style.name}>{toolName(tool.id)}</p>
              <p className={style.soft}>{someOf(tool.hosts.map(hostOf), 2)}</p>
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
            <Button
              look="quiet"
              aria-label={t('dashboard_tools_revoke_name', toolName(tool.id))}
              onClick={() => onRevoke(tool.id)}
            >
              {t('dashboard_tools_revoke')}
            </Button>
          </li>
        ))}
      </ul>
      <Button onClick={onWelcome}>{t('popup_tools_action')}</Button>
    </Section>
  );
}
