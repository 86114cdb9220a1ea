import { useState } from 'react';
import { t } from '../../../utils/i18n';
import { nameSchema } from '../../../utils/report/schema';
import { Button } from '../../kit/button';
import { TextField } from '../inputs';
import style from '../style';

export interface InvitesProps {
  readonly name: string;
  readonly fingerprint: string;
  readonly departments: readonly string[];
  readonly trustee: string | undefined;
  /** The invite as a link to paste; without a department for all. */
  readonly linkOf: (department: string | undefined) => string;
  readonly onSaveInvite: (department: string | undefined) => void;
  readonly onCopy: (text: string) => Promise<unknown>;
  readonly onDepartments: (departments: readonly string[]) => void;
  readonly onTrustee: (name: string | undefined) => void;
}

const isName = (text: string): boolean => nameSchema.safeParse(text).success;

/** Invites, one for each department, and the fingerprint that people compare. */
export function Invites({ departments, trustee, fingerprint, ...rest }: InvitesProps) {
  const [copied, setCopied] = useState<string>();
  const all = [undefined, ...departments];
  return (
    <section className={style.section}>
      <h2>{t('team_invites')}</h2>
      <p className={style.soft}>{t('team_invites_how')}</p>
      <p className={style.fingerprint}>
        {t('release_fingerprint')} <code>{fingerprint}</code>
      </p>
      <ul className={style.rows}>
        {all.map((department) => (
          <li key={department ?? ''}>
            <strong>{department ?? t('team_invite_all')}</strong>
            <span className={style.ways}>
              <Button
                onClick={async () => {
                  await rest.onCopy(rest.linkOf(department));
                  setCopied(department ?? '');
                }}
              >
                {t('team_invite_copy')}
              </Button>
              <Button onClick={() => rest.onSaveInvite(department)}>{t('team_invite_save')}</Button>
              {copied === (department ?? '') && (
                <span role="status" className={style.soft}>
                  {t('team_copied')}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <div className={`${style.line} ${style.tops}`}>
        <TextField
          label={t('team_departments')}
          value={departments.join(', ')}
          onChange={(text) =>
            rest.onDepartments([
              ...new Set(
                text
                  .split(/[,;]/)
                  .map((one) => one.trim())
                  .filter(isName),
              ),
            ])
          }
        />
        <TextField
          label={t('team_trustee')}
          hint={t('team_trustee_hint')}
          value={trustee ?? ''}
          accepts={isName}
          onChange={(name) => rest.onTrustee(name || undefined)}
        />
      </div>
    </section>
  );
}
