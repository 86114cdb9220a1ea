import { readFileSync } from 'node:fs';
import { escapeXml } from '../../utils/report/exports/svg';

/**
 * A page with words on one side and a picture on the other, for the stores: small ones hold the words alone, since a
 * picture of that size tells nothing.
 */
export function cardOf(
  [headline, line]: readonly [string, string],
  picture: Buffer,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const mark = readFileSync(new URL('../icon.svg', import.meta.url), 'utf8');
  const isSmall = width < 600;
  const data = `data:image/png;base64,${picture.toString('base64')}`;
  return `<!doctype html><meta charset="utf-8"><style>
    html { --front: #0d7585; --back: #6fbcc6 }
    body { margin: 0; width: ${width}px; height: ${height}px; display: flex; align-items: center; overflow: hidden;
      gap: ${width / 20}px; padding: 0 ${width / 16}px; box-sizing: border-box;
      font-family: system-ui, sans-serif; color: #17211f; background: linear-gradient(120deg, #f4f8f7, #dcecec) }
    .words { flex: 1 }
    .name { display: flex; align-items: center; gap: .4em; font-weight: 600; font-size: ${isSmall ? 26 : 34}px; margin: 0 0 .7em }
    .name svg { width: 1.5em }
    h1 { font-size: ${isSmall ? 25 : 46}px; line-height: 1.15; letter-spacing: -.01em; margin: 0 0 .45em }
    p { font-size: ${isSmall ? 15 : 23}px; line-height: 1.4; color: #3d4b48; margin: 0 }
    img { max-height: ${height * 0.84}px; max-width: ${width * 0.42}px; border-radius: ${width / 64}px; box-shadow: 0 18px 50px #0d758533 }
  </style><div class="words"><div class="name">${mark}Retyped</div><h1>${escapeXml(headline)}</h1><p>${escapeXml(line)}</p></div>
  ${isSmall ? '' : `<img src="${data}" alt="">`}`;
}
