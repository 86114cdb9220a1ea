import type { ToolId } from '../model';
import { CONNECTORS, CONNECTORS_AS_OF } from './connector-list';
import type { Connector } from './gap';

const byPair = new Map(
  CONNECTORS.map(([one, other, status, name]) => [
    `${one} ${other}`,
    { status, name, asOf: CONNECTORS_AS_OF },
  ]),
);

/** What is known of an integration of two tools, whichever way the data goes. */
export function connectorOf(from: ToolId, to: ToolId): Connector {
  const [one, other] = from < to ? [from, to] : [to, from];
  return byPair.get(`${one} ${other}`) ?? { status: 'unknown', asOf: CONNECTORS_AS_OF };
}
