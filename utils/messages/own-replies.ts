import type { Held } from '../ledger/find';
import type { Week } from '../model';
import type { Report } from '../report/schema';
import type { OwnMessage } from './own-protocol';

/** How much an erasure took. */
export interface ErasedReply {
  readonly records: number;
  readonly transfers: number;
}

/** A sealed report on its way to the person: bytes travel as base64url. */
export interface SealedReply {
  readonly name: string;
  readonly sealed: string;
}

/** What the background answers to a message of the extension's own pages. */
interface OwnReplies {
  readonly 'erase.record': ErasedReply;
  readonly 'erase.tool': ErasedReply;
  readonly 'erase.period': ErasedReply;
  readonly forget: ErasedReply;
  readonly lookUp: Held;
  readonly 'release.join': { readonly team: string };
  readonly 'release.open': readonly Week[];
  readonly 'release.draft': Report;
  readonly 'release.release': SealedReply;
  readonly 'release.again': SealedReply;
  readonly 'delivery.preview': { readonly text: string } | null;
}

/** The answer to a message; that to one that is not listed says no more than that it was done. */
export type ReplyTo<T extends OwnMessage['type']> = T extends keyof OwnReplies ? OwnReplies[T] : unknown;
