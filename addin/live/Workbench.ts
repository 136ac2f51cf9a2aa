import type { Fix, Issue } from '../../shared/model';
import type { Engine, Findings, PlanToSend, Sent } from '../engine';
import type { Feedback } from '../../shared/protocol';
import type { SheetPort } from '../host';
import type { CountyFeedback, LiveState, Notice } from '../state';
import type { Pending } from './ChangeQueue';
import { CountyWords } from './CountyWords';
import { Fixer, type Fixed } from './Fixer';
import { lockedText } from './hostTrouble';
import { setUpNotice } from './setUpNotice';
import type { EngineModule, Settled } from './options';
import { SETTINGS } from './settings';
import { SheetKeeper } from './SheetKeeper';

/** What came of something that was asked. */
export interface Outcome {
  readonly findings: Findings;
  readonly notice?: Notice | null;
}

const EVERYTHING: Pending = { areas: [], sheets: null, byOfficer: true };

/** All that can be done with a workbook once it has been opened. Throws what the host throws. */
export class Workbench {
  private readonly fixer: Fixer;
  private readonly words: CountyWords;

  private constructor(
    private readonly port: SheetPort,
    private readonly module: EngineModule,
    readonly engine: Engine,
    readonly keeper: SheetKeeper,
    private sent: Sent | null,
    private readonly today: () => string,
  ) {
    this.fixer = new Fixer(port, engine, keeper, module);
    this.words = new CountyWords(port, engine, module);
  }

  static async open(port: SheetPort, { loadEngine, clock }: Settled): Promise<Workbench> {
    const [module, policy, sent] = await Promise.all([
      loadEngine(),
      port.recall(SETTINGS.policy),
      port.recall(SETTINGS.sent),
    ]);
    const engine = new module.Engine(module.policyFrom(policy));
    const today = () => clock.today();
    const keeper = new SheetKeeper(port, engine, today);
    return new Workbench(port, module, engine, keeper, module.sentFrom(sent), today);
  }

  /** Reads what changed, and writes what is ours to write. */
  async catchUp(pending: Pending): Promise<Findings> {
    if (pending.sheets === null) await this.words.recall();
    await this.words.keep();
    return this.keeper.catchUp(pending);
  }

  /** What the pane shows of findings. */
  stateOf(findings: Findings, before: LiveState): Partial<LiveState> {
    const { policy } = this.engine;
    const { applied } = this.fixer;
    return {
      ...this.module.stateOf(findings, before, { today: this.today(), policy, sent: this.sent }),
      applied,
    };
  }

  /** The workbook as it was last read. */
  planToSend(): PlanToSend {
    return this.module.planToSend(this.engine.open.sent(), this.found().reading);
  }

  /** What is to be sent is counted from these fields on. */
  wasSent(fields: string): Outcome {
    this.sent = this.module.sentFrom(fields);
    return { findings: this.found() };
  }

  /** What the county says, where its rows stand now. */
  place(feedback: Feedback): CountyFeedback {
    return this.module.placeFeedback(feedback, this.found().reading, this.engine.ownWorkbook());
  }

  /** What the county says, for our column beside the rows. @returns whether there is something new to write */
  heed(feedback: Feedback): boolean {
    return this.words.hear(feedback);
  }

  async setUp(sheet: string): Promise<Outcome> {
    const before = await this.readAnew();
    if (await this.keeper.writeWhole((findings) => this.engine.setUp(sheet, findings))) {
      const outcome = await this.lookAgain();
      const added = this.module.shownColumns(this.engine.open.sheetNamed(sheet)!);
      return { ...outcome, notice: added && setUpNotice(sheet, added, this.engine.computesItself(sheet)) };
    }
    const text = `“${sheet}” holds no actions or targets to set up. Go to the sheet with your plan, and try again.`;
    return { findings: before, notice: { tone: 'information', text } };
  }

  async remove(sheet: string): Promise<Outcome> {
    const before = await this.readAnew();
    const isSetUp = this.engine.open.isSetUp(sheet);
    if (isSetUp && (await this.keeper.writeWhole(() => this.engine.remove(sheet))))
      return { ...(await this.lookAgain()), notice: null };
    const text = `“${sheet}” was not set up: there is nothing to remove.`;
    return { findings: before, notice: { tone: 'information', text } };
  }

  apply(fixes: readonly Fix[], title: string): Promise<Outcome> {
    return this.fixer.apply(fixes, title).then(outcomeOf);
  }

  /** The first fix of each of some issues of one kind; null where they have none. */
  async applyAll(issues: readonly Issue[]): Promise<Outcome | null> {
    const fixes = issues.flatMap((issue) => issue.fixes.slice(0, 1));
    const [first, ...more] = fixes;
    if (!first) return null;
    const title = more.length === 0 ? first.title : `${first.title}, and ${more.length} more of this kind`;
    return this.apply(fixes, title);
  }

  /** Null where it was taken back before. */
  takeBack(id: number): Promise<Outcome | null> {
    return this.fixer.takeBack(id).then((fixed) => fixed && outcomeOf(fixed));
  }

  async addSheets(what: 'empty plan' | 'adopted plans'): Promise<Outcome> {
    const before = await this.readAnew();
    const { engine } = this;
    const made = this.module.newSheets(
      what,
      engine.ownWorkbook(),
      engine.open.sheetNames,
      before,
      this.today(),
    );
    if ('problem' in made) return { findings: before, notice: { tone: 'warning', text: made.problem } };
    await this.port.apply(made.patches);
    const outcome = await this.lookAgain();
    await this.port.select({ sheet: made.show, cell: 'A1' });
    return outcome;
  }

  /** Said while the sheet in front cannot be written on. */
  lockedNotice(sheet: string): Notice | null {
    return this.keeper.locked.has(sheet)
      ? { tone: 'warning', text: lockedText(sheet, this.port.abilities.host) }
      : null;
  }

  private found(): Findings {
    return this.engine.find(this.today());
  }

  /** The workbook as it is, with nothing written. */
  private readAnew(): Promise<Findings> {
    return this.catchUp({ ...EVERYTHING, byOfficer: false });
  }

  private async lookAgain(): Promise<Outcome> {
    this.keeper.takeOver();
    return { findings: await this.catchUp(EVERYTHING) };
  }
}

function outcomeOf({ findings, remark }: Fixed): Outcome {
  return { findings, ...(remark === null ? {} : { notice: { tone: 'information', text: remark } }) };
}
