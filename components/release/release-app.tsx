import type { ToolId } from '../../utils/model';
import { releaseActions, useRelease } from '../hooks/use-release';
import { Release } from './release';

interface ReleaseAppProps {
  readonly tools: readonly ToolId[];
  readonly toolName: (id: ToolId) => string;
  /** Invite that the organisation's policy asks to take. */
  readonly asked: string | undefined;
}

/** Sharing with a team, live. Loaded when its section is: the report core is of no use to the rest of the page. */
export default function ReleaseApp({ tools, toolName, asked }: ReleaseAppProps) {
  const state = useRelease();
  if (!state) return null;
  const known = tools.filter((tool) => !tool.startsWith('custom:'));
  return (
    <Release
      {...state}
      {...releaseActions}
      tools={known}
      toolName={toolName}
      {...(asked === undefined ? {} : { asked })}
    />
  );
}
