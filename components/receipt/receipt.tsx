import type { ReactNode } from 'react';
import { direction, formatDate, formatList, locale, plural, t } from '../../utils/i18n';
import type { ToolId } from '../../utils/model';
import type { Receipt as ReceiptData } from '../../utils/receipt/schema';
import { toolNameOf } from '../../utils/tools/custom';
import { Button } from '../kit/button';
import { Mark } from '../kit/mark';
import style from './receipt.module.css';

interface ReceiptProps {
  readonly receipt: ReceiptData;
  readonly onPrint: () => void;
  /** Saves the machine-readable twin. */
  readonly onSave: () => void;
}

const day = (text: string): string => formatDate(Date.parse(`${text}T12:00:00`));

/** What is read, kept, for how long, and what leaves to whom: on one page that can be printed and signed. */
export function Receipt({ receipt, onPrint, onSave }: ReceiptProps) {
  const { read, kept, leaves, permissions, policy, asks } = receipt;
  /** Of what a change tells: a tool by its name, if it is one and still known. */
  const named = (of: string) => read.tools.find(({ id }) => id === of)?.name ?? toolNameOf(of as ToolId);
  // The same thing may change twice on one day: numbered from the oldest, each is known whatever comes on top.
  const changes = receipt.changes.map((change, i) => ({ ...change, nth: receipt.changes.length - i }));
  const days = plural('days', kept.fingerprintDays);
  return (
    <main className={style.sheet} lang={locale()} dir={direction()}>
      <p className={style.brand}>
        <Mark size={24} /> {t('app_name')} {receipt.app}
      </p>
      <h1>{t('receipt_title')}</h1>
      <p className={style.soft}>{t('receipt_lead', day(receipt.made))}</p>
      <p className={style.act}>
        <Button look="primary" onClick={onPrint}>
          {t('receipt_print')}
        </Button>
        <Button onClick={onSave}>{t('receipt_save')}</Button>
      </p>
      <Part title={t('receipt_read')}>
        <p>
          {receipt.consent === null ? t('receipt_no_consent') : t('receipt_consent', day(receipt.consent))}
        </p>
        {read.tools.length === 0 ? (
          <p>{t('receipt_no_tools')}</p>
        ) : (
          <table>
            <tbody>
              {read.tools.map(({ id, name, hosts }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td>{hosts.join(' ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {read.never.length > 0 && <p>{t('policy_never', formatList(read.never))}</p>}
        <p>{t('receipt_secrets')}</p>
        <p>{t(asks.survey ? 'receipt_survey' : 'receipt_no_survey')}</p>
      </Part>
      <Part title={t('receipt_kept')}>
        <p>{t('receipt_values')}</p>
        <p>
          {t(
            'receipt_fingerprints',
            kept.fingerprintDaysFrom === 'policy' ? `${days} ${t('receipt_by_policy')}` : days,
          )}
        </p>
        <p>{t('receipt_counts', plural('days', kept.countDays))}</p>
        <p>{kept.keySince === null ? t('receipt_no_key') : t('receipt_key', day(kept.keySince))}</p>
      </Part>
      <Part title={t('receipt_leaves')}>
        {leaves.length === 0 && <p>{t('receipt_nothing')}</p>}
        {leaves.map(({ teamId, team, floor, trustee, tools, how, endpoint }) => (
          <div key={teamId}>
            <h3>{team}</h3>
            <p>{tools.length === 0 ? t('release_assign_first') : t('receipt_of_tools', formatList(tools))}</p>
            <p>{trustee === null ? t('release_holder', team) : t('release_trustee', trustee)}</p>
            <p>{t('policy_floor', floor)}</p>
            {how === 'hand' && <p>{t('receipt_by_hand')}</p>}
            {how === 'downloads' && <p>{t('receipt_by_itself')}</p>}
            {endpoint && (
              <p>
                {t('delivery_since', endpoint.origin, day(endpoint.since))}{' '}
                {t(endpoint.content === 'rows' ? 'delivery_rows' : 'delivery_report')}
              </p>
            )}
          </div>
        ))}
      </Part>
      <Part title={t('policy_title')}>
        <p>{t(policy.isThere ? 'policy_never_consents' : 'receipt_no_policy')}</p>
        {policy.locks.length > 0 && (
          <p>{t('receipt_locks', formatList(policy.locks.map((lock) => t(`policy_lock_${lock}`))))}</p>
        )}
        {policy.problems.map(({ key, reason }) => (
          <p key={`${key} ${reason}`}>
            {t('policy_problem', key === '' ? t('policy_whole') : key, t(`policy_reason_${reason}`))}
          </p>
        ))}
      </Part>
      <Part title={t('receipt_permissions')}>
        <p>{permissions.browser.join(', ')}</p>
        <p className={style.small}>{permissions.hosts.join(' ')}</p>
      </Part>
      <Part title={t('receipt_changes')}>
        {changes.length === 0 && <p>{t('receipt_no_changes')}</p>}
        <ul>
          {changes.map(({ day: on, what, of, nth }) => (
            <li key={nth}>
              {day(on)}:{' '}
              {t(`receipt_change_${what}`, what === 'watched' || what === 'unwatched' ? named(of) : of)}
            </li>
          ))}
        </ul>
      </Part>
      <p className={style.sign}>{t('receipt_sign')}</p>
    </main>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={style.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
