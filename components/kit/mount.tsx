import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { direction, locale, t } from '../../utils/i18n';

/** Renders an extension page into its `#root`, in the language and direction of the messages. */
export function mount(page: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  document.title = t('app_name');
  document.documentElement.lang = locale();
  document.documentElement.dir = direction();
  createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
