import type { SheetPort } from '../host';
import type { CountyActions, CountyFeedback, CountyState } from '../state';
import type { Feedback } from '../../shared/protocol';
import type { PlanToSend } from '../engine';

/** What the county's side of a session needs of the rest of it. */
export interface CountyHooks {
  readonly port: SheetPort;
  show(state: CountyState): void;
  /** The workbook read anew; null where it could not be read, which has then been said. */
  plan(): Promise<PlanToSend | null>;
  /** What is to be sent is counted from these fields on. */
  wasSent(fields: string): void;
  place(feedback: Feedback): CountyFeedback | null;
  /** Has what the county wrote stand beside its rows. @returns false where the workbook is not open yet */
  heed(feedback: Feedback): boolean;
  /** Hears of every change of what the workbook says. */
  onFindings(listener: () => void): void;
  /** Says what went wrong with the host. */
  trouble(fault: unknown): void;
}

/** The county's side once its code has come. */
export interface CountyLink extends CountyActions {
  open(): Promise<void>;
  close(): void;
}

/** Brings the code that speaks with the county, which is not needed to paint the pane. */
export type LoadCounty = (hooks: CountyHooks) => Promise<CountyLink>;

/** The county's side of a session, which takes what is asked before its code has come. */
export class CountySide implements CountyActions {
  private link: Promise<CountyLink | null> | null = null;

  constructor(
    private readonly load: LoadCounty | null,
    private readonly hooks: CountyHooks,
  ) {}

  /** Takes up what was left waiting, and asks what the county says. */
  open(): Promise<void> {
    return this.pass((link) => link.open());
  }

  async close(): Promise<void> {
    (await this.link)?.close();
  }

  sync(): Promise<void> {
    return this.pass((link) => link.sync());
  }

  sendAllTheSame(): Promise<void> {
    return this.pass((link) => link.sendAllTheSame());
  }

  connect(code: string, address?: string): Promise<void> {
    return this.pass((link) => link.connect(code, address));
  }

  signIn(address: string): Promise<void> {
    return this.pass((link) => link.signIn(address));
  }

  disconnect(): Promise<void> {
    return this.pass((link) => link.disconnect());
  }

  refresh(): Promise<void> {
    return this.pass((link) => link.refresh());
  }

  private async pass(act: (link: CountyLink) => Promise<void>): Promise<void> {
    try {
      this.link ??= this.load ? this.load(this.hooks) : Promise.resolve(null);
      const link = await this.link;
      if (link) await act(link);
    } catch (fault) {
      this.hooks.trouble(fault);
    }
  }
}
