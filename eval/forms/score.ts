import type { LabelledControl } from './corpus';

/** The labels that the anchor classifier knows: macro-F1 is over these. */
const ANCHOR_LABELS = new Set(
  (
    'email phone givenName familyName middleName fullName username usernameOrEmail password otp street street2 city ' +
    'region postalCode country cardNumber cardName cardCvc cardExp birthDate'
  ).split(' '),
);
const FEWEST = 5;

const count = (map: Map<string, number>, key: string): void => {
  map.set(key, (map.get(key) ?? 0) + 1);
};
const share = (part: number, whole: number): number =>
  Math.round((10_000 * part) / Math.max(1, whole)) / 10_000;

/** Accuracy, precision and macro-F1 of guessed kinds, by the corpora's definitions. */
export class Score {
  private readonly actual = new Map<string, number>();
  private readonly guessed = new Map<string, number>();
  private readonly right = new Map<string, number>();
  private readonly confused = new Map<string, number>();
  private unlabelled = 0;
  private falsePositives = 0;
  private sharedFalsePositives = 0;

  add(control: LabelledControl, guess: string): void {
    const { label } = control;
    if (control.src === undefined || label === undefined) {
      if (control.hid || control.tag === 'contenteditable') return;
      this.unlabelled += 1;
      if (guess !== 'other') this.falsePositives += 1;
      if (ANCHOR_LABELS.has(guess)) this.sharedFalsePositives += 1;
      return;
    }
    const correct =
      guess === label || (label === 'usernameOrEmail' && (guess === 'username' || guess === 'email'));
    count(this.actual, label);
    count(this.guessed, correct ? label : guess);
    if (correct) count(this.right, label);
    else count(this.confused, `${label}->${guess}`);
  }

  report() {
    const sum = (map: Map<string, number>, but?: string) =>
      [...map].reduce((total, [key, size]) => total + (key === but ? 0 : size), 0);
    const known = [...this.actual].filter(([label, size]) => ANCHOR_LABELS.has(label) && size >= FEWEST);
    const f1 = known.map(([label, size]) => {
      const right = this.right.get(label) ?? 0;
      return (2 * right) / (size + (this.guessed.get(label) ?? 0));
    });
    const worst = [...this.confused].sort((one, other) => other[1] - one[1]).slice(0, 8);
    return {
      n: sum(this.actual),
      accuracy: share(sum(this.right), sum(this.actual)),
      precision: share(sum(this.right, 'other'), sum(this.guessed, 'other')),
      macroF1: share(
        f1.reduce((total, value) => total + value, 0),
        f1.length,
      ),
      unlabelled: this.unlabelled,
      falsePositives: this.falsePositives,
      /** Those of kinds that the anchor names too: it knows no search box and no tax number, and so takes none for one. */
      sharedFalsePositives: this.sharedFalsePositives,
      worst: worst.map(([pair, size]) => `${pair}:${size}`),
    };
  }
}
