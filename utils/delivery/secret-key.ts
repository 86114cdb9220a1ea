/** Where addresses and keys of endpoints lie in `storage.local`: apart, since pages ask for it that have no use for more. */
const SECRET_PREFIX = 'delivery-secret:';

/** The key under which what opens a team's endpoint lies. Never shown, logged, reported or downloaded. */
export const secretKey = (team: string): string => SECRET_PREFIX + team;

/** Whether what opens an endpoint lies under this key. */
export const isSecretKey = (key: string): boolean => key.startsWith(SECRET_PREFIX);
