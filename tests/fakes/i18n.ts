import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/**
 * Vitest set-up file: gives the fake browser the `i18n` that it lacks, reading the real `_locales`, with Chrome's
 * substitution rules (`$1`…`$9`, `$$`) and an empty string for an unknown key.
 */
type MessageFile = Record<string, { message: string }>;

/** Switches the language that `t()` speaks; the fake starts in English, left to right. */
export function speak(folder: string, uiLanguage = folder.replace('_', '-')): void {
  const path = join(process.cwd(), 'public/_locales', folder, 'messages.json');
  const messages: MessageFile = JSON.parse(readFileSync(path, 'utf8'));
  Object.assign(fakeBrowser.i18n, {
    getUILanguage: () => uiLanguage,
    getMessage: (key: string, subs: string | readonly string[] = []) =>
      key === '@@bidi_dir' ? 'ltr' : substitute(messages[key]?.message ?? '', [subs].flat()),
  });
}

function substitute(message: string, subs: readonly string[]): string {
  return message.replace(/\$(\$|[1-9])/g, (_, digit) =>
    digit === '$' ? '$' : (subs[Number(digit) - 1] ?? ''),
  );
}

speak('en', 'en-US');
