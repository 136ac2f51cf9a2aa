import type { Fix, Issue } from '../../shared/model';
import type { Place } from '../host';
import type { RagWord } from '../../shared/rag';
import type { CountyActions, CountyState } from './countyState';

/** An indicator's way from baseline to target, for the chart and its row in the pane. */
export interface TargetView {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly place: Place;
  readonly rag: RagWord;
  readonly direction: string;
  readonly stated: number | null;
  readonly computed: number | null;
  /** One sentence. */
  readonly explanation: string | null;
  /** Months since the year 0 and values, as `trajectoryOf` has them; null where no line can be drawn. */
  readonly line: { readonly from: Point; readonly to: Point } | null;
  readonly figures: readonly (Point & { readonly period: string })[];
}

export interface Point {
  readonly at: number;
  readonly value: number;
  /** As shown: `56%`, `8,800`. */
  readonly text: string;
}

/** A fix, or several of a kind, that was applied and can be taken back. */
export interface AppliedFixes {
  readonly id: number;
  readonly title: string;
  readonly fixes: readonly Fix[];
}

/** What the pane says at its top until it is dismissed or over. */
export interface Notice {
  readonly tone: 'information' | 'warning' | 'trouble';
  readonly text: string;
  /** What it is about, to go there by a click. */
  readonly place?: Place;
}

/** Cells that differ from what was last sent. */
export interface Unsent {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly lines: readonly {
    readonly place: Place;
    readonly ref: string | null;
    readonly field: string;
    readonly was: string;
    readonly now: string;
  }[];
}

/** All that the pane shows. A new value each time; parts that did not change are the same objects. */
export interface LiveState {
  readonly phase: 'starting' | 'reading' | 'ready' | 'waiting' | 'stopped';
  /** What long work is at. */
  readonly progress: { readonly doing: string; readonly done: number; readonly of: number } | null;
  /** Null before the workbook was read, and where nothing in it reads like a plan. */
  readonly plan: {
    readonly district: string | null;
    readonly titles: readonly string[];
    readonly actions: number;
    readonly indicators: number;
  } | null;
  /** The sheet in front; null before the host has said. */
  readonly sheet: string | null;
  /** Of the sheet in front. */
  readonly isSetUp: boolean;
  /** Of the sheet in front: it works out due dates, RAG and targets by itself, as the template does. */
  readonly computesItself: boolean;
  /** Whether the spreadsheet program forgets what could be undone when formulas are written. */
  readonly emptiesUndo: boolean;
  readonly issues: readonly Issue[];
  readonly tally: Readonly<Partial<Record<RagWord, number>>>;
  readonly targets: readonly TargetView[];
  /** Newest last. */
  readonly applied: readonly AppliedFixes[];
  readonly unsent: Unsent | null;
  /** Null before it is known how the workbook stands to a county. */
  readonly county: CountyState | null;
  readonly notice: Notice | null;
}

/** What the pane and the ribbon can ask for. None throws: what goes wrong becomes a notice. */
export interface LiveActions {
  check(): Promise<void>;
  setUp(): Promise<void>;
  remove(): Promise<void>;
  goTo(place: Place): Promise<void>;
  apply(fix: Fix): Promise<void>;
  /** Every fix offered first for issues of the same code. */
  applyAllLike(issue: Issue): Promise<void>;
  takeBack(id: number): Promise<void>;
  newPlan(): Promise<void>;
  adopt(): Promise<void>;
  dismissNotice(): void;
}

/** The live session as the pane sees it. */
export interface Live extends LiveActions {
  readonly state: LiveState;
  readonly county: CountyActions;
  subscribe(listener: (state: LiveState) => void): () => void;
}
