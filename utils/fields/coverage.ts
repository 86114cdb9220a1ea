import { controlOf } from './control';
import { CONTROLS } from './dom';

/** What one frame tells of itself. */
export interface FrameCoverage {
  /** Fields that a person sees in it and the observer can read. */
  readonly fields: number;
  /** Frames that a person sees in it, and that may hold fields. */
  readonly frames: number;
  /** Whether it is itself large enough to hold a field. */
  readonly isShown: boolean;
}

/** The fields of a page that can be read, of all: each frame that cannot is counted as one field at least. */
export interface Coverage {
  readonly readable: number;
  readonly total: number;
  /** Frames that cannot be read. */
  readonly frames: number;
}

/** Smaller frames count visits or show a button; they hold no field. In CSS pixels. */
const LEAST = { width: 60, height: 20 };

/** What may hold a shadow tree (DOM standard, "attach a shadow root"), but for what pages have most of and never does. */
const HOSTS = ':not(a,button,i,img,input,label,li,option,select,svg,svg *,table,tbody,td,textarea,th,tr,ul)';

/** How long the page waits for a part of the count, in milliseconds: a page of thousands of fields is counted in many. */
const PART_MS = 4;

/**
 * Counts what a frame holds, once and without reading a value, a few milliseconds at a time; closed shadow trees are
 * opened by `shadowRootOf`.
 */
export async function coverageIn(
  target: Window,
  shadowRootOf: (host: Element) => ShadowRoot | null = () => null,
  now: () => number = () => target.performance.now(),
): Promise<FrameCoverage> {
  let fields = 0;
  let frames = 0;
  let began = now();
  const rest = () =>
    new Promise<void>((resolve) => {
      target.setTimeout(() => {
        began = now();
        resolve();
      });
    });
  const count = async (root: Document | ShadowRoot): Promise<void> => {
    const controls = new Set<Element>();
    for (const found of root.querySelectorAll(CONTROLS)) {
      if (now() - began > PART_MS) await rest();
      const control = controlOf(found);
      if (control?.checkVisibility()) controls.add(control);
    }
    fields += controls.size;
    for (const frame of root.querySelectorAll('iframe,frame')) {
      const { width, height } = frame.getBoundingClientRect();
      if (frame.checkVisibility() && width >= LEAST.width && height >= LEAST.height) frames += 1;
    }
    for (const element of root.querySelectorAll(HOSTS)) {
      if (now() - began > PART_MS) await rest();
      const isCustom = element.localName.includes('-');
      const inside = element.shadowRoot ?? (isCustom ? shadowRootOf(element) : null);
      if (inside) await count(inside);
    }
  };
  await count(target.document);
  const isShown = target.innerWidth >= LEAST.width && target.innerHeight >= LEAST.height;
  return { fields, frames, isShown };
}

/** Adds up the frames of a tab, the top one among them: those that are seen and did not answer cannot be read. */
export function sumCoverage(answered: readonly FrameCoverage[]): Coverage {
  const readable = answered.reduce((sum, { fields }) => sum + fields, 0);
  const seen = answered.reduce((sum, { frames }) => sum + frames, 0);
  const inside = answered.filter(({ isShown }) => isShown).length - 1;
  const frames = Math.max(0, seen - Math.max(0, inside));
  return { readable, total: readable + frames, frames };
}
