import { useState } from 'react';
import { plural, t } from '../../utils/i18n';
import type { ToolId } from '../../utils/model';
import { patternsOf } from '../../utils/tools/patterns';
import { Button } from '../kit/button';
import type { WelcomeProps } from './props';
import { ToolPicker } from './tool-picker';
import { WarningPreview } from './warning-preview';
import style from './welcome.module.css';

/** Choose tools, read what the browser will say, ask. */
export function Tools({ browser, tools, granted, offered = [], access, onGrant }: WelcomeProps) {
  const [chosen, setChosen] = useState<ReadonlySet<ToolId>>(new Set(offered));
  const asked = tools.filter((tool) => chosen.has(tool.id) && !granted.includes(tool.id));
  const toggle = (id: ToolId) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <>
      <p>{t('welcome_tools_text')}</p>
      {offered.length > 0 && <p>{t('policy_offered')}</p>}
      <ToolPicker tools={tools} chosen={chosen} granted={granted} onToggle={toggle} />
      {asked.length > 0 && <WarningPreview browser={browser} hosts={asked.flatMap(patternsOf)} />}
      <p className={style.act}>
        <Button
          look="primary"
          disabled={asked.length === 0 || access === 'asking'}
          onClick={() => onGrant(asked.map((tool) => tool.id))}
        >
          {asked.length > 0
            ? plural('welcome_tools_action', asked.length)
            : t(granted.length > 0 ? 'welcome_tools_more' : 'welcome_tools_none')}
        </Button>
        <span
          className={access === 'refused' || access === 'failed' ? style.wrong : style.soft}
          role="status"
        >
          {access === 'refused' && t('welcome_tools_refused')}
          {access === 'failed' && t('welcome_tools_failed')}
          {access === 'asking' && t('welcome_tools_asking')}
        </span>
      </p>
    </>
  );
}
