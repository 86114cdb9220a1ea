import { t } from '../../utils/i18n';
import { printPage } from '../hooks/actions';
import { saveFile } from '../hooks/save-file';
import { useReceipt } from '../hooks/use-receipt';
import { Receipt } from './receipt';
import style from './receipt.module.css';

/** The policy receipt, made when the page is opened. */
export function ReceiptApp() {
  const receipt = useReceipt();
  if (receipt === undefined) return null;
  if (receipt === 'failed')
    return (
      <main className={style.sheet}>
        <p role="alert">{t('dashboard_failed')}</p>
      </main>
    );
  return (
    <Receipt
      receipt={receipt}
      onPrint={printPage}
      onSave={() =>
        saveFile(
          `retyped-receipt-${receipt.made}.json`,
          `${JSON.stringify(receipt, null, 2)}\n`,
          'application/json',
        )
      }
    />
  );
}
