import { HostFault, type HostFaultReason } from '../host';
import type { Notice } from '../state';

/** What is said when the host did not do what it was asked. */
export function noticeOf(fault: unknown, host: string): Notice {
  if (!(fault instanceof HostFault)) {
    const detail = fault instanceof Error ? fault.message : String(fault);
    return {
      tone: 'trouble',
      text: `Shirebook stumbled (${detail}). Your workbook is as it was: press Check to try again.`,
    };
  }
  switch (fault.reason) {
    case 'busy typing':
      return { tone: 'information', text: 'Shirebook goes on once you have finished typing in the cell.' };
    case 'no answer':
      return {
        tone: 'warning',
        text: `${host} does not answer at the moment. Shirebook keeps trying; your work is safe.`,
      };
    case 'protected':
      return { tone: 'warning', text: lockedText(fault.sheet, host) };
    case 'gone':
      return { tone: 'information', text: 'The place is no longer there: the sheet or cell was taken away.' };
    case 'moved':
      return {
        tone: 'information',
        text: 'Columns are on the move. Shirebook goes on once they stand still.',
      };
    case 'too large':
      return { tone: 'trouble', text: 'This is too large for the spreadsheet program to hand over at once.' };
    case 'not able':
      return { tone: 'trouble', text: `${host} could not do that: ${fault.message}` };
  }
}

/** A sheet that cannot be written on is checked all the same. */
export function lockedText(sheet: string | null, host: string): string {
  const name = sheet === null ? 'This sheet' : `The sheet “${sheet}”`;
  // There a protection holds for some people, and may be of a part.
  return host === 'Google Sheets'
    ? `${name} is protected where Shirebook writes: it is checked, but nothing can be filled in until whoever protected it lets you edit there.`
    : `${name} is protected: it is checked, but nothing can be filled in until you take the protection off.`;
}

const PASSING: ReadonlySet<HostFaultReason> = new Set(['busy typing', 'no answer', 'moved']);

/** Whether trying again later may help. */
export function mayPass(fault: unknown): boolean {
  return fault instanceof HostFault && PASSING.has(fault.reason);
}
