import type { CaseFile } from '../../../utils/report/case-file';

/** How far a case is. */
export type CaseState = 'none' | 'open' | 'asked' | 'approved' | 'live' | 'declined' | 'accepted';

/** The furthest step that a case file has a date for. */
export function caseState(file: CaseFile | undefined): CaseState {
  if (!file) return 'none';
  if (file.live) return 'live';
  if (file.declined) return 'declined';
  if (file.accepted) return 'accepted';
  if (file.approved) return 'approved';
  return file.asked ? 'asked' : 'open';
}
