import { useState } from 'react';
import { formatDate, plural, t } from '../../utils/i18n';
import type { ToolId } from '../../utils/model';
import { Button } from '../kit/button';
import type { Accounts, JoinedTeam, ReleaseActions, ToolAccount } from './props';
import style from './release.module.css';

interface AssignProps extends Pick<ReleaseActions, 'onAssign' | 'onAccounts'> {
  readonly team: JoinedTeam;
  readonly tools: readonly ToolId[];
  readonly toolName: (id: ToolId) => string;
}

/** Which tools belong to the team; all accounts of a tool or some of them. Nothing else is ever in a report. */
export function Assign({ team, tools, toolName, onAssign, onAccounts }: AssignProps) {
  const [accounts, setAccounts] = useState<Readonly<Record<string, readonly ToolAccount[]>>>({});
  const set = (tool: ToolId, next: Accounts | undefined) => {
    const { [tool]: _, ...rest } = team.tools;
    void onAssign(team.team, next === undefined ? rest : { ...rest, [tool]: next });
  };
  const all = () => onAssign(team.team, Object.fromEntries(tools.map((tool) => [tool, 'all' as const])));
  return (
    <fieldset className={style.week}>
      <legend>{t('release_assign')}</legend>
      <p className={style.soft}>{t('release_assign_how')}</p>
      {tools.map((tool) => {
        const chosen = team.tools[tool];
        const known = accounts[tool];
        return (
          <div key={tool}>
            <label className={style.entry}>
              <input
                type="checkbox"
                checked={chosen !== undefined}
                onChange={({ target }) => set(tool, target.checked ? 'all' : undefined)}
              />
              <span>{toolName(tool)}</span>
              {chosen !== undefined && !known && (
                <Button
                  look="quiet"
                  aria-label={t('flow_about', toolName(tool), t('release_accounts'))}
                  onClick={async () => {
                    const found = await onAccounts(tool);
                    setAccounts((before) => ({ ...before, [tool]: found }));
                  }}
                >
                  {chosen === 'all' ? t('release_accounts') : plural('release_some', chosen.length)}
                </Button>
              )}
            </label>
            {chosen !== undefined && known && (
              <AccountList accounts={known} chosen={chosen} onChange={(next) => set(tool, next)} />
            )}
          </div>
        );
      })}
      {tools.length > 1 && (
        <p>
          <Button look="quiet" onClick={() => void all()}>
            {t('release_assign_all')}
          </Button>
        </p>
      )}
    </fieldset>
  );
}

interface AccountListProps {
  readonly accounts: readonly ToolAccount[];
  readonly chosen: Accounts;
  readonly onChange: (chosen: Accounts) => void;
}

/** Accounts have no names here, only prints: what tells them apart is when they were first used, and how much. */
function AccountList({ accounts, chosen, onChange }: AccountListProps) {
  if (accounts.length < 2) return <p className={style.soft}>{t('release_one_account')}</p>;
  const prints = accounts.map(({ print }) => print);
  const taken = chosen === 'all' ? prints : chosen;
  return (
    <div className={style.accounts}>
      {accounts.map(({ print, records, firstAt }) => (
        <label key={print} className={style.entry}>
          <input
            type="checkbox"
            checked={taken.includes(print)}
            onChange={({ target }) => {
              const next = target.checked ? [...taken, print] : taken.filter((one) => one !== print);
              onChange(prints.every((one) => next.includes(one)) ? 'all' : next);
            }}
          />
          <span>{t('release_account', formatDate(firstAt), plural('records', records))}</span>
        </label>
      ))}
    </div>
  );
}
