/** What code asks of IndexedDB: figures that do not depend on how busy the machine is. */
export interface Asked {
  readonly transactions: number;
  readonly requests: number;
  /** Rows and keys that the requests gave back. */
  readonly rows: number;
}

const REQUESTS = [
  [
    'IDBObjectStore',
    [
      'add',
      'clear',
      'count',
      'delete',
      'get',
      'getAll',
      'getAllKeys',
      'getKey',
      'openCursor',
      'openKeyCursor',
      'put',
    ],
  ],
  ['IDBIndex', ['count', 'get', 'getAll', 'getAllKeys', 'getKey', 'openCursor', 'openKeyCursor']],
  ['IDBCursor', ['advance', 'continue', 'continuePrimaryKey', 'delete', 'update']],
  ['IDBDatabase', ['transaction']],
] as const;

/** Counts every request of this page from now on. @returns what was asked since the last call */
export function countRequests(): () => Asked {
  let [transactions, requests, rows] = [0, 0, 0];
  const onSuccess = ({ target }: Event) => {
    const { result } = target as IDBRequest<unknown>;
    if (Array.isArray(result)) rows += result.length;
    else if (result !== undefined && result !== null) rows += 1;
  };
  for (const [name, methods] of REQUESTS) {
    const prototype = globalThis[name].prototype as unknown as Record<string, unknown>;
    for (const method of methods) {
      const original = prototype[method];
      if (typeof original !== 'function') continue;
      prototype[method] = function counted(this: unknown, ...given: unknown[]): unknown {
        const made: unknown = Reflect.apply(original, this, given);
        if (method === 'transaction') transactions += 1;
        else requests += 1;
        if (made instanceof IDBRequest) made.addEventListener('success', onSuccess);
        return made;
      };
    }
  }
  return () => {
    const asked = { transactions, requests, rows };
    [transactions, requests, rows] = [0, 0, 0];
    return asked;
  };
}
