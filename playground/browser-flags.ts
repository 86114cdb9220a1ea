/** Which names lead to the playground: the stand-in tools' alone, or every name there is. */
export type Reach = 'tools' | 'everything';

/**
 * Chromium flags that lead real host names at port 443 to the playground and trust its key (the latter only works
 * together with a user data directory). With `everything` no request can leave the machine, and whatever the browser
 * asks for is among the playground's `requests`.
 */
export function browserFlags(
  server: { readonly port: number; readonly spki: string },
  hosts: readonly string[],
  reach: Reach,
): string[] {
  const target = `127.0.0.1:${server.port}`;
  const rules =
    reach === 'everything' ? [`MAP * ${target}`] : hosts.map((host) => `MAP ${host}:443 ${target}`);
  return [
    `--host-resolver-rules=${rules.join(', ')}`,
    `--ignore-certificate-errors-spki-list=${server.spki}`,
  ];
}
