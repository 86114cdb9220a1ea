/**
 * Whether a browser can show a window: on Linux when there is an X or Wayland server, elsewhere always. `CI` and the
 * argument `--headless` say no.
 */
export function hasDisplay(
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
  args: readonly string[] = [],
): boolean {
  if (args.includes('--headless') || env.CI) return false;
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
