import type { Workbook } from '../grid';
import type { IssueCode, Severity } from '../model';

/** How often a name is used elsewhere in the county, and which spellings were accepted for which. */
export interface KnownNames {
  readonly names: readonly { readonly name: string; readonly count: number }[];
  /** A spelling that was accepted, to the name it stands for. */
  readonly synonyms: Readonly<Record<string, string>>;
}

export interface CheckOptions {
  /** The workbook that was read: what concerns cells as such is checked in it, and fixes are made for it. */
  readonly workbook?: Workbook;
  /** Today, as ISO day; what depends on it is left out where it is not given. */
  readonly asAt?: string;
  /** The county's own severities; `off` silences a rule. */
  readonly severities?: Readonly<Partial<Record<IssueCode, Severity | 'off'>>>;
  readonly known?: KnownNames;
}

/** The options that rules may ask for. */
export interface Settings {
  readonly asAt: string | null;
  readonly known: KnownNames;
}

const NOTHING_KNOWN: KnownNames = { names: [], synonyms: {} };

export function settingsOf(options: CheckOptions): Settings {
  return { asAt: options.asAt ?? null, known: options.known ?? NOTHING_KNOWN };
}
