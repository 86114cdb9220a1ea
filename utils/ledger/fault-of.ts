import { Dexie } from 'dexie';

const UNREADABLE =
  /^(OpenFailedError|UpgradeError|SchemaError|UnknownError|InvalidStateError|NotFoundError|MissingAPIError)$/;

/** The fault that an error of the database speaks of; undefined when it is of another kind. */
export function faultOf(error: unknown): 'full' | 'unreadable' | 'newer' | undefined {
  const names = namesOf(error);
  // The extension's own storage names its quota in words alone.
  const isFull = error instanceof Error && /quota/iu.test(error.message);
  if (isFull || names.includes('QuotaExceededError')) return 'full';
  if (names.includes('VersionError')) return 'newer';
  return names.some((name) => UNREADABLE.test(name)) ? 'unreadable' : undefined;
}

/** Errors of the database that say that what it was given is wrong: to wait mends nothing. */
const OURS = /^(ConstraintError|DataError|DataCloneError|InvalidArgumentError|BulkError|ModifyError)$/;

/** Whether the database failed, and may work the next time; not whether we gave it nonsense. */
export function isOfLedger(error: unknown): boolean {
  if (faultOf(error) !== undefined) return true;
  const isItsOwn = error instanceof Dexie.DexieError || error instanceof DOMException;
  return isItsOwn && !namesOf(error).some((name) => OURS.test(name));
}

/** Names of an error and of those inside it: Dexie wraps the browser's. */
function namesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null || !('name' in error)) return [];
  const inner = 'inner' in error ? error.inner : 'cause' in error ? error.cause : undefined;
  return [String(error.name), ...namesOf(inner)];
}
