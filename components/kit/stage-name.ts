import { t } from '../../utils/i18n';
import type { LifecycleStage } from '../../utils/tools/tool';

/** A stage of a customer's life in the person's words. */
export function stageName(stage: LifecycleStage): string {
  return t(`stage_${stage}`);
}
