import type { Target } from '../target';
import { backup } from './backup';
import { invite } from './invite';
import { message } from './message';
import { report } from './report';
import { settings } from './settings';

/** Everything that reads what others wrote: one file each. */
export const targets: readonly Target[] = [backup, invite, message, report, settings];
