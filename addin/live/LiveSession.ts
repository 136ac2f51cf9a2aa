import type { Fix, Issue } from '../../shared/model';
import type { Feedback } from '../../shared/protocol';
import type { Place, SheetChange, SheetPort } from '../host';
import type { Live, LiveState } from '../state';
import { Attempts } from './Attempts';
import type { Pending } from './ChangeQueue';
import { CountySide } from './CountySide';
import { noticeOf } from './hostTrouble';
import { settled, type SessionOptions, type Settled } from './options';
import { Rounds } from './Rounds';
import { StateStore } from './StateStore';
import { watched } from './watched';
import { Workbench, type Outcome } from './Workbench';

/**
 * The live session: hears edits, and keeps findings, computed cells and the pane's state right. One
 * thing at a time; what goes wrong becomes a notice, and what may pass is tried again.
 */
export class LiveSession implements Live {
  readonly county: CountySide;
  private readonly store = new StateStore();
  private readonly options: Settled;
  private readonly port: SheetPort;
  private readonly attempts: Attempts;
  private readonly rounds: Rounds;
  private bench: Workbench | null = null;
  private active = '';
  private unlisten: (() => Promise<void>) | null = null;

  constructor(options: SessionOptions) {
    this.options = settled(options);
    const { clock, port, delays } = this.options;
    this.port = watched(port, clock, delays.patience);
    this.rounds = new Rounds(clock, delays, {
      open: async () => this.bench !== null || (await this.open()),
      look: (pending) => this.look(pending),
      takeOver: () => this.bench?.keeper.takeOver(),
    });
    this.store.set({ emptiesUndo: port.abilities.formulasEmptyUndo });
    this.attempts = new Attempts(this.store, port.abilities.host, delays, (milliseconds) =>
      this.rounds.lookAgainIn(milliseconds),
    );
    this.county = new CountySide(this.options.loadCounty, {
      port: this.port,
      show: (county) => this.store.set({ county }),
      plan: async () => ((await this.rounds.lookAtAll()) ? this.bench!.planToSend() : null),
      wasSent: (fields) => this.bench && this.show(this.bench.wasSent(fields)),
      place: (feedback) => this.bench?.place(feedback) ?? null,
      heed: (feedback) => this.heed(feedback),
      onFindings: (listener) => this.store.watch('unsent', listener),
      trouble: (fault) => this.store.set({ notice: noticeOf(fault, port.abilities.host) }),
    });
  }

  get state(): LiveState {
    return this.store.state;
  }

  subscribe(listener: (state: LiveState) => void): () => void {
    return this.store.subscribe(listener);
  }

  /** Reads the workbook and begins to listen. Done when all of it has been read, or a notice says why not. */
  async start(): Promise<void> {
    await this.rounds.inTurn(() => this.rounds.catchUp());
    // what the county answers is not waited for
    void this.county.open();
  }

  /** Ends the listening. */
  async stop(): Promise<void> {
    this.rounds.end();
    this.store.set({ phase: 'stopped' });
    await this.county.close();
    await this.unlisten?.();
  }

  async check(): Promise<void> {
    this.bench?.keeper.locked.clear();
    await this.rounds.lookAtAll();
  }

  setUp(): Promise<void> {
    return this.ask('Setting up', async (bench) => bench.setUp(await this.inFront()));
  }

  remove(): Promise<void> {
    return this.ask('Removing what Shirebook added', async (bench) => bench.remove(await this.inFront()));
  }

  async goTo(place: Place): Promise<void> {
    await this.attempts.try(() => this.port.select(place));
  }

  apply(fix: Fix): Promise<void> {
    return this.ask(null, (bench) => bench.apply([fix], fix.title));
  }

  applyAllLike({ code }: Issue): Promise<void> {
    return this.ask('Applying fixes', (bench) =>
      bench.applyAll(this.state.issues.filter((own) => own.code === code)),
    );
  }

  takeBack(id: number): Promise<void> {
    return this.ask(null, (bench) => bench.takeBack(id));
  }

  newPlan(): Promise<void> {
    return this.ask('Making a new plan', (bench) => bench.addSheets('empty plan'));
  }

  adopt(): Promise<void> {
    return this.ask('Putting the plan into the template', (bench) => bench.addSheets('adopted plans'));
  }

  dismissNotice(): void {
    this.store.set({ notice: null });
  }

  private open(): Promise<boolean> {
    return this.attempts.try(async () => {
      // from the first moment on: what is edited while the workbook is being read is read again
      this.unlisten ??= await this.port.onChange((change) => this.hear(change));
      await this.inFront();
      this.bench = await Workbench.open(this.port, this.options);
      this.rounds.beginAnew();
    });
  }

  private hear(change: SheetChange): void {
    if (change.kind === 'selected' || this.state.phase === 'stopped') return;
    if (change.kind === 'activated') {
      this.turnTo(change.sheet);
      this.bench?.keeper.locked.delete(change.sheet);
    } else if (change.by === 'officer' && this.state.notice?.place) {
      // who goes on working has seen where to look
      this.dismissNotice();
    }
    this.rounds.hear(change);
  }

  private heed(feedback: Feedback): boolean {
    if (this.bench?.heed(feedback)) void this.rounds.mend();
    return this.bench !== null;
  }

  private look(pending: Pending): Promise<boolean> {
    const bench = this.bench!;
    if (pending.sheets === null) this.store.begin('Reading the workbook', { phase: 'reading' });
    return this.attempts.try(async () => {
      const findings = await bench.catchUp(pending);
      // sheets may have come, gone or changed their names
      if (pending.sheets === null) await this.inFront();
      const notice = pending.byOfficer ? bench.lockedNotice(this.active) : null;
      this.show({ findings, ...(notice ? { notice } : {}) });
    });
  }

  /** Does something once all edits have been looked at, and shows what came of it. */
  private ask(doing: string | null, work: (bench: Workbench) => Promise<Outcome | null>): Promise<void> {
    return this.rounds.inTurn(async () => {
      await this.rounds.catchUp();
      const { bench } = this;
      if (!bench) return;
      if (doing !== null) this.store.begin(doing);
      await this.attempts.try(async () => {
        const outcome = await work(bench);
        if (outcome) this.show(outcome);
        else this.store.set({ progress: null });
      });
    });
  }

  private async inFront(): Promise<string> {
    return this.turnTo(await this.port.activeSheet());
  }

  /** The pane turns with the officer, before the sheet has been read again. */
  private turnTo(sheet: string): string {
    this.active = sheet;
    this.store.set({ sheet, ...this.ofSheet(sheet) });
    return sheet;
  }

  private ofSheet(sheet: string): Pick<LiveState, 'isSetUp' | 'computesItself'> {
    const engine = this.bench?.engine;
    return {
      isSetUp: engine?.open.isSetUp(sheet) ?? false,
      computesItself: engine?.computesItself(sheet) ?? false,
    };
  }

  private show({ findings, notice }: Outcome): void {
    const bench = this.bench!;
    this.store.set({
      ...bench.stateOf(findings, this.state),
      ...(notice === undefined ? {} : { notice }),
      ...this.ofSheet(this.active),
      phase: 'ready',
      progress: null,
    });
  }
}
