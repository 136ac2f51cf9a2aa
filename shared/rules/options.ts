import type { Workbook } from '../grid';
import { NO_NAMES, type KnownNames } from '../likeness';
import type { IssueCode, Severity } from '../model';
import { DEFAULT_RAG_POLICY, type RagPolicy } from '../rag';

export interface CheckOptions {
  /** The workbook that was read: what concerns cells as such is checked in it, and fixes are made for it. */
  readonly workbook?: Workbook;
  /** Today, as ISO day; what depends on it is left out where it is not given. */
  readonly asAt?: string;
  /** The county's policy for targets and RAG. */
  readonly policy?: RagPolicy;
  /** The county's own severities; `off` silences a rule. */
  readonly severities?: Readonly<Partial<Record<IssueCode, Severity | 'off'>>>;
  /** The names known elsewhere in the county, and which spellings it has accepted. */
  readonly known?: KnownNames;
}

/** The options that rules may ask for. */
export interface Settings {
  readonly asAt: string | null;
  readonly policy: RagPolicy;
  readonly known: KnownNames;
}

export function settingsOf({ asAt, policy, known }: CheckOptions): Settings {
  return { asAt: asAt ?? null, policy: policy ?? DEFAULT_RAG_POLICY, known: known ?? NO_NAMES };
}
