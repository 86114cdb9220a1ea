import { t } from '../../utils/i18n';
import type { ToolRef } from '../../utils/summary/finding';

/** The tools a value went through, in order; the last one is where the person is now. */
export function ToolChain({ tools }: { readonly tools: readonly ToolRef[] }) {
  return (
    <ol className="chain">
      {tools.map((tool, index) => (
        <li key={tool.id} className={index === tools.length - 1 ? 'tool here' : 'tool'}>
          {tool.name}
          {index === tools.length - 1 && <span className="spoken"> {t('pill_here')}</span>}
        </li>
      ))}
    </ol>
  );
}
