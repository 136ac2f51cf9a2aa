/// <reference types="office-js" />
import { HostFault, type HostFaultReason } from '../sheetPort';

/** What of Excel's client library a port needs; given, so that two can live in one process. */
export interface ExcelLibrary {
  readonly RequestContext: new () => Excel.RequestContext;
  /** `Office.context.requirements.isSetSupported`. */
  readonly isSetSupported: (set: string, version: string) => boolean;
}

export interface Patience {
  /** Milliseconds until a message counts as not answered. */
  readonly answer: number;
  /** Milliseconds between tries while a cell is being typed in. */
  readonly typing: readonly number[];
}

export const USUAL_PATIENCE: Patience = { answer: 15_000, typing: [150, 300, 600, 1200, 2400] };

const IN_CELL_EDIT = 'InvalidOperationInCellEditMode';

const REASONS: Readonly<Record<string, HostFaultReason>> = {
  [IN_CELL_EDIT]: 'busy typing',
  AccessDenied: 'protected',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  InvalidObjectPath: 'gone',
  RequestPayloadSizeLimitExceeded: 'too large',
  ResponsePayloadSizeLimitExceeded: 'too large',
};

const SAID: Readonly<Record<HostFaultReason, string>> = {
  'busy typing': 'A cell is being typed in. Press Enter or Esc, and Shirebook goes on.',
  protected: 'The sheet is protected, and Shirebook never unprotects one.',
  'no answer': 'Excel has not answered. Shirebook tries again at the next edit.',
  gone: 'The sheet or cell is no longer there.',
  moved: 'Columns came or went meanwhile.',
  'too large': 'That is more than Excel takes in one message.',
  'not able': 'Excel could not do that.',
};

/**
 * Talks to Excel one message at a time. Every message is whole in itself, with a context of its own:
 * no object is kept from one to the next, so there is nothing to release afterwards, which would cost
 * a message more.
 */
export class Messenger {
  constructor(
    readonly library: ExcelLibrary,
    private readonly patience: Patience = USUAL_PATIENCE,
  ) {}

  /**
   * Queues what `ask` asks for, sends it, and gives what `ask` gave, its loaded properties filled.
   * While a cell is being typed in it asks again, from the beginning.
   *
   * @throws HostFault
   */
  async send<T>(ask: (workbook: Excel.Workbook) => T): Promise<T> {
    for (const pause of [...this.patience.typing, null]) {
      const context = new this.library.RequestContext();
      try {
        const asked = ask(context.workbook);
        await this.#inTime(context.sync());
        return asked;
      } catch (error) {
        if (codeOf(error) !== IN_CELL_EDIT || pause === null) throw faultOf(error);
        await new Promise((done) => setTimeout(done, pause));
      }
    }
    throw new HostFault('busy typing', SAID['busy typing']);
  }

  async #inTime(answer: Promise<unknown>): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, fail) => {
      timer = setTimeout(() => fail(new HostFault('no answer', SAID['no answer'])), this.patience.answer);
    });
    try {
      await Promise.race([answer, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}

function codeOf(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : null;
}

/** What the library threw, as a port tells it. Our own mistakes stay what they are. */
function faultOf(error: unknown): unknown {
  if (error instanceof HostFault) return error;
  const code = codeOf(error);
  if (code === null) return error;
  const reason = REASONS[code] ?? 'not able';
  const detail = reason === 'not able' ? ` (${code}: ${(error as Error).message})` : '';
  return new HostFault(reason, SAID[reason] + detail);
}
