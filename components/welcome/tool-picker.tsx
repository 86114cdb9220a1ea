import { useId, useState } from 'react';
import { plural, t } from '../../utils/i18n';
import type { ToolId } from '../../utils/model';
import { categoryName } from '../kit/category-name';
import { hostsOf } from '../kit/host-of';
import { someOf } from '../kit/some-of';
import { findTools, groupTools } from './find-tools';
import type { OfferedTool } from './props';
import style from './welcome.module.css';

interface ToolPickerProps {
  readonly tools: readonly OfferedTool[];
  readonly chosen: ReadonlySet<ToolId>;
  readonly granted: readonly ToolId[];
  readonly onToggle: (id: ToolId) => void;
}

/** More tools than this scroll in a box of their own. */
const LONG = 24;

/** The catalogue: searchable, grouped by category, one checkbox per tool. */
export function ToolPicker({ tools, chosen, granted, onToggle }: ToolPickerProps) {
  const [query, setQuery] = useState('');
  const id = useId();
  const found = findTools(tools, query);
  return (
    <div className={style.picker}>
      <label className="visually-hidden" htmlFor={id}>
        {t('welcome_tools_search')}
      </label>
      <input
        id={id}
        type="search"
        value={query}
        placeholder={t('welcome_tools_search')}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <p className="visually-hidden" role="status">
        {query && plural('welcome_tools_found', found.length)}
      </p>
      {found.length === 0 && <p className={style.soft}>{t('welcome_tools_not_found', query)}</p>}
      <div className={tools.length > LONG ? style.long : undefined}>
        {groupTools(found).map(([category, group]) => (
          <fieldset key={category} className={style.group}>
            <legend>{categoryName(category)}</legend>
            <div className={style.grid}>
              {group.map((tool) => (
                <label key={tool.id} className={style.tool}>
                  <input
                    type="checkbox"
                    checked={chosen.has(tool.id) || granted.includes(tool.id)}
                    disabled={granted.includes(tool.id)}
                    onChange={() => onToggle(tool.id)}
                  />
                  <span>
                    <span className={style.toolName}>{tool.name}</span>
                    <span className={style.hosts}>
                      {granted.includes(tool.id)
                        ? t('welcome_tools_watched')
                        : someOf(hostsOf(tool.hosts), 2)}
                    </span>
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </div>
  );
}
