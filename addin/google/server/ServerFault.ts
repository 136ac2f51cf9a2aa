import type { HostFaultReason } from '../../host';

/** What the server side could not do. It goes to the pane as an answer. */
export class ServerFault extends Error {
  constructor(
    readonly reason: HostFaultReason,
    message: string,
    readonly sheet: string | null = null,
  ) {
    super(message);
  }
}
