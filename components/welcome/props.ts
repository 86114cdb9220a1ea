import type { ToolId } from '../../utils/model';
import type { ToolCategory } from '../../utils/tools/tool';

/** A tool of the catalogue as it is offered. */
export interface OfferedTool {
  readonly id: ToolId;
  readonly name: string;
  readonly category: ToolCategory;
  /** Match patterns (`https://*.zendesk.com/*`) of what would be watched. */
  readonly hosts: readonly string[];
  /** Patterns of frames whose entries belong to the tool: the browser is asked for them too. */
  readonly storesInParent?: readonly string[];
}

/** What identifies the person, as they typed it: handed on to be turned into prints, never kept by a component. */
export interface OwnDetails {
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly domains: readonly string[];
}

/** How many prints of each are kept: all that can be shown afterwards. */
export interface OwnCounts {
  readonly names: number;
  readonly emails: number;
  readonly domains: number;
}

export type BrowserName = 'chromium' | 'firefox';

export interface WelcomeProps {
  readonly browser: BrowserName;
  readonly tools: readonly OfferedTool[];
  /** `renew`: a policy asks for more than was agreed to, and nothing is observed until the person says yes again. */
  readonly consent: 'needed' | 'given' | 'renew';
  /** What the organisation's policy asks beyond what was agreed to, one sentence each. */
  readonly changes?: readonly string[];
  /** How long fingerprints are kept, in days. */
  readonly retentionDays: number;
  readonly own: OwnCounts;
  /** Tools that the browser already lets Retyped watch. */
  readonly granted: readonly ToolId[];
  /** Tools that the organisation asks to watch: ticked beforehand, asked for only by the person's click. */
  readonly offered?: readonly ToolId[];
  /** How the last request for access went. */
  readonly access: 'idle' | 'asking' | 'refused' | 'failed';
  readonly onConsent: () => void;
  /** Rejects when nothing could be kept: the words then stay in their fields. */
  readonly onOwn: (details: OwnDetails) => Promise<void>;
  readonly onForgetOwn: () => void;
  /** Called synchronously in the click: browsers open the permission prompt only inside one. */
  readonly onGrant: (tools: readonly ToolId[]) => void;
  readonly onDashboard: () => void;
}
