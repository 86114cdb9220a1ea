import { z } from '../zod';

/** Longest string in a message, a committed value aside, in characters. */
export const TEXT_MAX = 400;

/** An id that an observer or the ledger made. */
export const id = <T extends string>() =>
  z.custom<T>((value) => typeof value === 'string' && /^[\w.-]{8,40}$/.test(value));
