/** Why a file cannot be read. A reason is never reused for another meaning. */
export type UnreadableReason =
  | 'not-found'
  | 'not-allowed'
  | 'not-a-workbook'
  | 'empty'
  | 'cut-short'
  | 'damaged'
  | 'password-protected'
  | 'too-large'
  | 'unsafe-xml'
  | 'unsafe-path';

/** What is wrong and what to do, in an officer's words. */
const SENTENCES: Record<UnreadableReason, string> = {
  'not-found': 'There is no such file: check its name and folder.',
  'not-allowed': 'The file may not be opened: close it elsewhere, or ask for the right to read it.',
  'not-a-workbook':
    'This is not a workbook: expected .xlsx, .xlsm, .xls, .ods, .csv or .tsv. Open it in Excel or LibreOffice and save it as .xlsx.',
  empty: 'The file is empty: save the plan again and send that file.',
  'cut-short': 'The file is cut short, as by a broken download or copy: send it again.',
  damaged:
    'The workbook is damaged: open it in Excel or LibreOffice, let it repair the file, and save it again.',
  'password-protected':
    'The workbook is protected by a password: save a copy without a password and send that.',
  'too-large':
    'The workbook is too large to be a plan (more than 200 MB once unpacked, packed more than 100 to 1, more than four million filled cells, or a cell with more than 65,535 characters): it was not read.',
  'unsafe-xml':
    'The workbook declares its own document type or XML entities, which spreadsheet programs never write: it was not opened.',
  'unsafe-path': 'The workbook holds paths that lead out of its own archive: it was not opened.',
};

/** A file that cannot be read as a whole. Its message is fit to be shown to an officer. */
export class UnreadableWorkbook extends Error {
  override readonly name = 'UnreadableWorkbook';

  constructor(
    readonly reason: UnreadableReason,
    /** What exactly was met, for whoever looks into it: a part's name, a library's message. */
    readonly detail: string | null = null,
  ) {
    super(SENTENCES[reason]);
  }
}
