import type { ToolRef } from '../../utils/summary/finding';

interface ToolChainProps {
  /** The tools a value went through, in order; the last one is where the person is now. */
  readonly tools: readonly ToolRef[];
  /** Says that of the last one. */
  readonly here: string;
}

/** The way of a value through the tools, as a list. */
export function ToolChain({ tools, here }: ToolChainProps) {
  return (
    <ol className="chain">
      {tools.map((tool, index) => (
        <li key={tool.id} className={index === tools.length - 1 ? 'tool here' : 'tool'}>
          {tool.name}
          {index === tools.length - 1 && <span className="spoken"> {here}</span>}
        </li>
      ))}
    </ol>
  );
}
