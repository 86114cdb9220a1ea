import type { CDPSession } from 'playwright-core';

/** A node as the DevTools protocol tells it, closed shadow trees included. */
export type DomNode = Awaited<ReturnType<typeof documentOf>>;

const documentOf = async (session: CDPSession) =>
  (await session.send('DOM.getDocument', { depth: -1, pierce: true })).root;

/** All nodes below one, including shadow trees, but not those of frames. `skip` leaves out whole branches. */
export function* within(node: DomNode, skip: (node: DomNode) => boolean = () => false): Generator<DomNode> {
  if (skip(node)) return;
  yield node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* within(child, skip);
}

/** The value of an attribute; the protocol lists names and values in turn. */
function attributeOf(node: DomNode, name: string): string | undefined {
  const { attributes = [] } = node;
  const at = attributes.findIndex((each, i) => i % 2 === 0 && each === name);
  return at < 0 ? undefined : attributes[at + 1];
}

/** Whether a node is a text with something in it. */
export const isText = (node: DomNode): boolean => node.nodeName === '#text' && node.nodeValue.trim() !== '';

/** Whether a node is a button. */
export const isButton = (node: DomNode): boolean => node.localName === 'button';

/** Accessible name of a button, near enough: its label, else its text. */
export const nameOf = (node: DomNode): string =>
  attributeOf(node, 'aria-label') ??
  [...within(node)]
    .filter(isText)
    .map((text) => text.nodeValue.trim())
    .join(' ');

/** What a screen reader alone gets: it repeats the words that are seen, and stays when they are gone. */
const isAnnouncement = (node: DomNode): boolean => attributeOf(node, 'aria-live') !== undefined;

/**
 * Nodes inside the closed shadow roots of a page's top frame. Only the pill has one: none of the playground's libraries
 * makes a closed root.
 */
export async function closedShadowNodes(session: CDPSession): Promise<DomNode[]> {
  return [...within(await documentOf(session))]
    .flatMap((node) => node.shadowRoots ?? [])
    .filter((root) => root.shadowRootType === 'closed')
    .flatMap((root) => [...within(root, isAnnouncement)]);
}

/** Whether a node takes room on the screen; without layout the protocol answers with an error. */
export async function hasRoom(session: CDPSession, node: DomNode): Promise<boolean> {
  const answer = await session
    .send('DOM.getContentQuads', { backendNodeId: node.backendNodeId })
    .catch(() => ({ quads: [] }));
  return answer.quads.length > 0;
}

/** Middle of a node on the screen, in CSS pixels. */
export async function middleOf(session: CDPSession, node: DomNode): Promise<{ x: number; y: number }> {
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
  const [left = 0, top = 0] = model.border;
  return { x: left + model.width / 2, y: top + model.height / 2 };
}
