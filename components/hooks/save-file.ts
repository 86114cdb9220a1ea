/** Saves a file of the person's, through the browser's own download. */
export function saveFile(
  name: string,
  content: Uint8Array<ArrayBuffer> | string | File,
  type = 'application/octet-stream',
): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content instanceof File ? content : new Blob([content], { type }));
  link.download = name;
  link.click();
  // The download has taken its own hold of the data by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A name as a part of a file's name. */
export const asFileName = (name: string): string => name.replace(/[^\p{L}\p{N}]+/gu, '-');

/** Puts a text on the clipboard, inside a click. */
export const copyText = (text: string): Promise<void> => navigator.clipboard.writeText(text);
