import { useState } from 'react';
import { formatDate, type MessageKey, plural, t } from '../../utils/i18n';
import type { ToolId } from '../../utils/model';
import type { StoredTable } from '../../utils/summary/stored';
import { Button } from '../kit/button';
import { Confirm } from '../kit/confirm';
import { useTask } from '../kit/use-task';
import { LookUp } from './look-up';
import { Period } from './period';
import type { DashboardActions, Stored } from './props';
import { Section } from './section';
import { StoredTables } from './stored-tables';
import style from './style';

interface PrivacyProps
  extends Pick<
    DashboardActions,
    | 'onErase'
    | 'onEraseRecord'
    | 'onErasePeriod'
    | 'onDownload'
    | 'onNewKey'
    | 'onShowStored'
    | 'onLookUp'
    | 'onForget'
  > {
  readonly stored: Stored | undefined;
  readonly tables: readonly StoredTable[] | undefined;
  readonly toolName: (id: ToolId) => string;
}

/** What is stored, row by row, and the ways to have less or none of it. */
export function Privacy({ stored, tables, ...rest }: PrivacyProps) {
  const { state, run } = useTask(rest.onDownload);
  return (
    <Section id="privacy" title={t('dashboard_privacy')}>
      <p>{storedWords(stored)}</p>
      {stored?.entries !== 0 && <p className={style.soft}>{t('dashboard_privacy_how')}</p>}
      <p className={style.act}>
        <a href="receipt.html">{t('receipt_link')}</a>
      </p>
      <LookUp {...rest} />
      <div className={style.card}>
        <h3>{t('stored_title')}</h3>
        <p className={style.soft}>{t('stored_text')}</p>
        <StoredTables
          tables={tables}
          toolName={rest.toolName}
          onShow={rest.onShowStored}
          onEraseRecord={rest.onEraseRecord}
        />
        <p className={style.act}>
          <Button aria-disabled={state === 'busy'} onClick={() => void run()}>
            {t('stored_download')}
          </Button>
          <span role="status" className={state === 'failed' ? style.wrong : style.soft}>
            {state === 'busy' && t('stored_downloading')}
            {state === 'failed' && t('lookup_failed')}
          </span>
        </p>
      </div>
      <Period onErasePeriod={rest.onErasePeriod} />
      <Once
        words={{
          title: 'key_title',
          text: 'key_text',
          button: 'key_button',
          question: 'key_question',
          consequence: 'key_consequence',
          action: 'key_action',
          done: 'key_done',
        }}
        onConfirm={rest.onNewKey}
      />
      <Once
        words={{
          title: 'dashboard_erase_all',
          text: 'dashboard_erase_all_text',
          button: 'dashboard_erase',
          question: 'dashboard_erase_title',
          consequence: 'dashboard_erase_text',
          action: 'dashboard_erase_action',
          done: 'dashboard_erase_done',
        }}
        onConfirm={rest.onErase}
      />
    </Section>
  );
}

function storedWords(stored: Stored | undefined): string {
  if (!stored) return t('stored_counting');
  if (stored.since === undefined) return t('dashboard_privacy_none');
  return t(
    'dashboard_privacy_stored',
    plural('fields', stored.entries),
    plural('records', stored.records),
    formatDate(stored.since),
  );
}

interface OnceProps {
  readonly words: Readonly<
    Record<'title' | 'text' | 'button' | 'question' | 'consequence' | 'action' | 'done', MessageKey>
  >;
  readonly onConfirm: () => Promise<unknown>;
}

/** Something that cannot be undone: what it is, a button, a question, and how it went. */
function Once({ words, onConfirm }: OnceProps) {
  const [isAsking, setAsking] = useState(false);
  const { state, run } = useTask(onConfirm);
  return (
    <div className={style.card}>
      <div className={style.once}>
        <div>
          <h3>{t(words.title)}</h3>
          <p className={style.soft}>{t(words.text)}</p>
        </div>
        <Button aria-disabled={state === 'busy'} onClick={() => state !== 'busy' && setAsking(true)}>
          {t(words.button)}
        </Button>
      </div>
      <p role="status" className={state === 'failed' ? style.wrong : style.soft}>
        {state === 'busy' && t('dashboard_erase_busy')}
        {state === 'done' && t(words.done)}
        {state === 'failed' && t('dashboard_erase_failed')}
      </p>
      {isAsking && (
        <Confirm
          title={t(words.question)}
          action={t(words.action)}
          onConfirm={() => {
            setAsking(false);
            void run();
          }}
          onCancel={() => setAsking(false)}
        >
          {t(words.consequence)}
        </Confirm>
      )}
    </div>
  );
}
