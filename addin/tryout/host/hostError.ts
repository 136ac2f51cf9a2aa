import type { Refusal, RefusalReason } from '../../workbook';

/** An error as Excel names it to add-ins. Its codes are listed in docs/fidelity.md. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const CODES: Readonly<Record<RefusalReason, string>> = {
  protected: 'AccessDenied',
  'no such sheet': 'ItemNotFound',
  'name taken': 'ItemAlreadyExists',
  'last sheet': 'InvalidOperation',
  merged: 'InvalidOperation',
  'wrong password': 'AccessDenied',
  invalid: 'InvalidArgument',
};

export function hostErrorOf(refusal: Refusal): HostError {
  return new HostError(CODES[refusal.reason], refusal.message);
}

/** What this host does not know fails loudly: nothing of it may pass for Excel's answer. */
export function notKnown(kind: string, member: string): HostError {
  return new HostError('ApiNotFound', `The emulated host knows no ${kind}.${member}.`);
}
