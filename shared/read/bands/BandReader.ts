import type { Plan } from '../../model';
import type { Ledger } from '../ledger';
import { currentObjective, enterObjective, enterWhen, rankOf, sectionFor, type Scope } from '../plan/scope';
import type { Line, SheetView, Slot } from '../sheet';
import { sameWords } from '../text/likeness';
import { bareRef } from '../text/ref';
import { isRagWord } from '../text/vocabulary';
import { tellsAge } from './ageOfActions';
import { readAnnouncement } from './announcement';
import { answerBeside } from './answerBeside';
import { isFurniture, isKeyInWords, isReportHeading, isTotal, namesTable, STRAND } from './furniture';
import { headingIn } from './headingIn';
import { isBeside, isNumberAndHeading, isTarget, saysOfObjective } from './labelBeside';
import { labelledParts, type Labelled } from './labels';
import { addFigure, isFigure, tellOf } from './objectiveDetails';
import { saysSeveral } from './saysSeveral';
import { namesDay, whenSaid, type sayWhen } from './whenSaid';

/** Where a band stands: above a heading line, or between the rows of a table. */
export type BandPlace = 'caption' | 'body';

type Kind = 'objective' | 'section';

/** `Target: Burglary down to 650` in one cell: how the objective over it is measured. */
const TARGET = /^(?:(?:our|key|headline) )?targets?\s*:\s*(\S[\s\S]*)$/i;
const BULLET = /^\s*[•●▪■◦‣*·–-]\s*\S/;
/** So many headings stand side by side at most: of more cells, those without a label head nothing. */
const MOST_BANDS = 3;
const RANK_OF_OBJECTIVES = rankOf('objective');

/**
 * Reads the bands of a sheet into its plan: objectives with their measures and review dates, the
 * aim, sections, announcements and notes. Labels speak first; a band without one is known by its
 * place, its number and the bands before it that looked the same.
 */
export class BandReader {
  /** What bands of one look have been so far: by place, and whether numbered. */
  private readonly kinds = new Map<string, Kind>();
  /** The objective whose points may follow, line by line. */
  private open = false;
  private afterBand = false;
  /** What bands that say nothing but when date the rows below them by. */
  sayWhen: ReturnType<typeof sayWhen> = null;
  /** Below a heading of a report, whose sentences head nothing. */
  private inReport = false;
  private objectiveFrom: 'labelled' | 'caption' | 'body' | null = null;

  constructor(
    private readonly view: SheetView,
    private readonly ledger: Ledger,
    private readonly plan: Plan,
    private readonly scope: Scope,
  ) {}

  /** Says that a row of the table came: lists and runs of bands end there. */
  rowCame(): void {
    this.open = false;
    this.afterBand = false;
  }

  /** Reads a band that says when the actions below it are due; false where a line is no such band. */
  readWhen(line: Line): boolean {
    const when = this.sayWhen ? whenSaid(line) : null;
    if (!when) return false;
    enterWhen(this.scope, when);
    this.ledger.note(this.view, when.slot, 'band');
    return true;
  }

  read(line: Line, place: BandPlace): void {
    if (this.readWhen(line)) return;
    if (isNumberAndHeading(line)) return this.readNumbered(line.slots[0]!, line.slots[1]!);
    line.slots.forEach((slot, index) => {
      if (this.ledger.isTaken(this.view, slot)) return;
      const value = line.slots[index + 1];
      if (isRagWord(slot.text)) {
        // a key says what the colours stand for
        this.ledger.note(this.view, slot, 'note');
        return value && this.ledger.note(this.view, value, 'note');
      }
      const beside = value ? answerBeside(slot, value) : null;
      if (beside && value) {
        this.ledger.note(this.view, slot, 'heading');
        this.labelled(value, beside, place);
      } else if (value && isTarget(slot) && saysOfObjective(line)) {
        this.ledger.note(this.view, slot, 'heading');
        this.labelled(value, { label: 'measures', word: 'target', ref: null, text: value.text }, place);
      } else if (value && (slot.text.endsWith(':') || isFigure(slot, value))) {
        // a particular of the plan under a name of its own: "Expected outcomes: | Shorter waits"
        this.ledger.note(this.view, slot, 'heading');
        if (addFigure(currentObjective(this.scope), slot, value, this.view.name))
          this.ledger.take(this.view, value);
        else this.ledger.note(this.view, value, 'note');
      } else if (line.slots.length > MOST_BANDS || (index > 0 && isBeside(line, slot)))
        this.ledger.note(this.view, slot, 'note');
      else this.readSlot(slot, place);
    });
  }

  /** A number in one cell and its words in the next. */
  readNumbered(ref: Slot, words: Slot): void {
    this.ledger.note(this.view, ref, 'band');
    this.ranked(words, bareRef(ref.text), words.text, 'body', 'numbered');
  }

  /** A heading whose dotted number says how deep it stands: 1 is 1.1's parent. */
  readLevel(ref: string, refSlot: Slot | null, words: Slot, text: string, depth: number): void {
    if (refSlot) this.ledger.note(this.view, refSlot, 'band');
    this.setObjective(words, RANK_OF_OBJECTIVES + depth - 1, ref, text, 'body');
  }

  private readSlot(slot: Slot, place: BandPlace): void {
    const { ledger, view } = this;
    if (
      (isFurniture(slot.text) && !(place === 'body' && STRAND.test(slot.text))) ||
      isTotal(slot.text) ||
      sameWords(slot.text, this.plan.title)
    )
      return ledger.note(view, slot, 'page');
    if (namesTable(slot.text)) return ledger.note(view, slot, 'heading');
    if (readAnnouncement(slot.text)) return this.announce(slot);
    const parts = labelledParts(slot.text);
    const listed = this.open && BULLET.test(slot.text) ? currentObjective(this.scope) : null;
    if (listed && parts[0]?.label === null) {
      listed.text += `\n${slot.text}`;
      listed.cells['text'] = [...(listed.cells['text'] ?? []), slot.address];
      return ledger.take(view, slot);
    }
    for (const part of parts) {
      if (part.label === null) this.unlabelled(slot, part.text, place);
      else this.labelled(slot, part, place);
    }
  }

  private labelled(slot: Slot, part: Labelled, place: BandPlace): void {
    const { ledger, view, plan, scope } = this;
    switch (part.label) {
      case 'objective': {
        const first = scope.levels.length === 0 && plan.aim === null;
        if (first && part.ref === null && /aim$/.test(part.word) && !saysSeveral(this.view, part.word))
          return this.setAim(slot, part.text);
        return this.setObjective(slot, rankOf(part.word), part.ref, part.text, 'labelled');
      }
      case 'aim':
        if (saysSeveral(view, part.word))
          return this.setObjective(slot, rankOf(part.word), null, part.text, 'labelled');
        return plan.aim === null ? this.setAim(slot, part.text) : ledger.note(view, slot, 'band');
      case 'measures':
      case 'review': {
        const detail = part.label === 'measures' ? 'measures' : 'reviewDate';
        return tellOf(currentObjective(scope), detail, part.text, slot, view.name)
          ? ledger.take(view, slot)
          : ledger.note(view, slot, 'band');
      }
      case 'section':
        return this.setSection(slot, part.ref, part.text || slot.text);
      case 'period':
      case 'district':
      case 'title':
      case 'particular':
        return ledger.note(view, slot, 'band');
      case 'note':
        return place === 'body' && part.word.startsWith('part')
          ? this.unlabelled(slot, slot.text, place)
          : ledger.note(view, slot, 'note');
    }
  }

  private unlabelled(slot: Slot, text: string, place: BandPlace): void {
    const target = TARGET.exec(text)?.[1];
    if (target)
      return this.labelled(slot, { label: 'measures', word: 'target', ref: null, text: target }, place);
    const found = place === 'caption' && namesDay(slot.wording) ? null : headingIn(text);
    const isOfReport =
      place === 'caption' && found !== null && (isReportHeading(found.text) || namesTable(found.text));
    const isProse = this.inReport && /[.!?]$/.test(text);
    this.inReport = isOfReport || isProse;
    if (!found || this.inReport || isKeyInWords(text)) return this.ledger.note(this.view, slot, 'note');
    if (tellsAge(text) && (this.objectiveFrom !== 'body' || this.afterBand))
      return this.setSection(slot, null, text);
    this.ranked(slot, found.ref, found.text, place, found.ref === null ? 'plain' : 'numbered');
  }

  /** Bands that look the same are the same kind of heading all the way down. */
  private ranked(slot: Slot, ref: string | null, text: string, place: BandPlace, look: string): void {
    const style = `${place}:${look}`;
    const kind = this.kinds.get(style) ?? this.kindOf(place);
    this.kinds.set(style, kind);
    if (kind === 'section') this.setSection(slot, ref, text);
    else this.setObjective(slot, RANK_OF_OBJECTIVES, ref, text, place);
  }

  /** A band without a label heads an objective, or a section where an objective already stands over it. */
  private kindOf(place: BandPlace): Kind {
    if (this.objectiveFrom === null) return 'objective';
    if (this.objectiveFrom === 'labelled') return 'section';
    if (this.afterBand) return 'section';
    return place === 'body' && this.objectiveFrom === 'caption' ? 'section' : 'objective';
  }

  private setAim(slot: Slot, text: string): void {
    this.plan.aim = text;
    this.plan.places['aim'] = { sheet: this.view.name, cell: slot.address };
    this.ledger.take(this.view, slot);
  }

  /** A band names the objective from here on. */
  private setObjective(
    slot: Slot,
    rank: number,
    ref: string | null,
    text: string,
    from: 'labelled' | 'caption' | 'body',
  ): void {
    const source = { sheet: this.view.name, cell: slot.address };
    const { isNew } = enterObjective(this.plan, this.scope, rank, ref, text || slot.text, source);
    this.objectiveFrom = from;
    this.open = isNew;
    this.afterBand = true;
    if (isNew) this.ledger.take(this.view, slot);
    else if (!this.ledger.isTaken(this.view, slot)) this.ledger.note(this.view, slot, 'band');
  }

  private setSection(slot: Slot, ref: string | null, text: string): void {
    const { plan, scope, view } = this;
    scope.section = sectionFor(plan, currentObjective(scope)?.text ?? null, ref, text, {
      sheet: view.name,
      cell: slot.address,
    });
    this.afterBand = true;
    this.open = false;
    this.ledger.note(view, slot, 'band');
  }

  /** A text that says what is to come is no action: it is kept, and its count is checked by a rule. */
  announce(slot: Slot): void {
    const announced = readAnnouncement(slot.text);
    if (!announced) return;
    const source = { sheet: this.view.name, cell: slot.address };
    this.plan.announcements.push({ ...announced, text: slot.text, names: [...announced.names], source });
    this.ledger.note(this.view, slot, 'announcement');
  }
}
