/** Stands in for `#imports` in the gallery: `browser.i18n` in the language of the address. */
const asked = new URLSearchParams(location.search).get('lang') ?? 'en';
const messages: Record<string, { message: string }> = await (
  await fetch(`/_locales/${asked}/messages.json`)
).json();

export const browser = {
  i18n: {
    getUILanguage: () => asked.replace('_', '-'),
    getMessage: (key: string, subs: readonly string[] = []) =>
      key === '@@bidi_dir'
        ? (new URLSearchParams(location.search).get('dir') ?? 'ltr')
        : (messages[key]?.message ?? '').replace(/\$([1-9])/g, (_, digit) => subs[Number(digit) - 1] ?? ''),
  },
};
