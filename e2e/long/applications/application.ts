import type { Page } from 'playwright-core';
import type { FieldKind } from '../../../utils/model';

/** One field that the test fills. */
export interface FilledField {
  /** CSS selector inside the page. */
  readonly at: string;
  readonly value: string;
  /** Label that a person reads beside it. */
  readonly label: string;
  /** Kinds that are right: what the value is, and what else is not wrong for such a field. */
  readonly kinds: readonly FieldKind[];
  /** How the value gets there: typed by default; `choose` types an option's name into a closed list. */
  readonly how?: 'type' | 'choose' | 'editor';
  /** Part of the address of what the page fetches, after the choice, to replace its form. */
  readonly fetches?: string;
  /** A password and the like: it must not be recorded. */
  readonly secret?: true;
}

/** One of the application's own forms. */
export interface ApplicationForm {
  readonly name: string;
  readonly path: string;
  readonly fields: readonly FilledField[];
  /** CSS selector of the button that saves. */
  readonly save: string;
  /** CSS selector of something that only a saved record's page has. */
  readonly saved: string;
}

/** A real business application, installed from Debian's archive and run in a folder of its own. */
export interface Application {
  readonly name: string;
  /** Host of the catalogue's tool that it stands in for; the catalogue knows no self-hosted applications. */
  readonly host: string;
  readonly packages: readonly string[];
  /** Answers to the packages' questions, in debconf's format. */
  readonly answers: readonly string[];
  readonly forms: readonly ApplicationForm[];
  /** Whether it is installed. */
  isInstalled(): boolean;
  /** Sets up an empty instance in a folder and serves it on a loopback port. */
  start(folder: string, port: number): Promise<{ stop(): Promise<void> }>;
  /** Signs in with the instance's own account. */
  signIn(page: Page): Promise<void>;
}
