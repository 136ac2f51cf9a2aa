import type { Figure, Indicator } from '../../../model';
import { polarityOf, rangeOf, readChange, type TargetRange } from '../../../target';
import { periodSpan } from '../../../time';
import type { SheetView } from '../../sheet';
import { changeWanted } from './changeWanted';
import { readBaselineProse, type BaselineProse } from '../figures/baselineProse';
import type { Draft, DraftFigure } from './draft';
import { bearsSign, withoutSigns, type Footnote } from '../table/footnotes';
import type { Headline } from '../sentence/headline';
import { readPolarityWords } from './polarityWords';
import { refAndName } from './refAndName';
import { figureOf, periodIn, proseNote } from './settleFigure';
import { settleUnit } from './settleUnit';
import { statedTarget } from './statedTarget';
import { yearBefore } from './yearBefore';

export interface SettleContext {
  readonly view: SheetView;
  /** For the first-listed measure under a headline. */
  readonly headline: Headline | null;
  readonly footnotes: readonly Footnote[];
  /** The fiscal year of the whole table, where it has one. */
  readonly year: string | null;
  /** The thousands in which the whole table counts: `£000s`. */
  readonly thousands: string | null;
}

/** An indicator from what its row, its headings and its headline say. */
export function settle(draft: Draft, context: SettleContext): Indicator {
  const { view, headline, footnotes, year, thousands } = context;
  const sheet = view.name;
  const sentence = headline?.sentence ?? null;
  const label = withoutSigns(draft.name, footnotes);
  const { ref, words } = refAndName(draft.ref, label);
  const topic = headline?.topic ?? null;
  const name = topic ?? (words || view.name);
  const measure =
    [topic !== null && topic !== words ? words : null, draft.measure].filter(Boolean).join(' – ') || null;

  const proses = new Map<DraftFigure, BaselineProse>();
  for (const figure of draft.figures) {
    if (figure.read.value !== null || figure.label.period) continue;
    const { kind } = figure.label;
    const prose = readBaselineProse(
      kind === 'baseline' ? `${figure.heading}: ${figure.slot.text}` : figure.slot.text,
    );
    // a target that is nothing but a change is read as one with the other targets
    if (prose && (kind !== 'target' || prose.target || prose.baseline)) proses.set(figure, prose);
  }
  const prose = [...proses.values()][0] ?? null;
  const { unit, scale } = settleUnit(
    draft,
    withoutChange([name, measure ?? ''].join(' ')),
    prose,
    sentence,
    thousands,
  );
  const figures = draft.figures.flatMap((figure) =>
    figureOf(figure, draft, sheet, scale, proses.get(figure) ?? null),
  );
  const baseline = baselineOf(draft, figures, prose, sentence);
  const stated = statedTarget(draft, figures, baseline?.value ?? null, unit, prose, sentence, year);
  const notes = [
    ...draft.figures
      .filter(
        (figure) => proses.has(figure) || !figures.some(({ source }) => source.cell === figure.slot.address),
      )
      .map(proseNote),
    ...draft.notes,
    ...footnotes.filter((footnote) => bears(footnote, draft, headline)).map(({ text }) => text),
  ];
  const bare: Indicator = {
    id: `${sheet}!${draft.first.address}`,
    ref,
    name,
    measure,
    unit,
    polarity: null,
    baseline,
    change: null,
    target: { period: stated.period, stated: stated.value, computed: null, explanation: null },
    figures,
    headline: headline?.sentence ? headline.text : null,
    headingChange:
      draft.figures.find(({ label }) => label.kind === 'target' && label.change)?.label.change ?? null,
    companion: prose?.companion ?? null,
    objective: draft.objective,
    lead: draft.lead,
    notes,
    source: { sheet, cell: draft.nameSlots[0]?.address ?? draft.first.address },
    cells: cellsOf(draft, headline),
  };
  const proposal = polarityOf(bare);
  const range = rangeOf(bare);
  const unsure = proposal.doubt === 'unknown' || proposal.doubt === 'target-alone';
  const polarity = readPolarityWords(draft.polarityWords) ?? (range && unsure ? 'band' : proposal.polarity);
  const target = range ? { ...bare.target, stated: endOf(range, polarity) } : bare.target;
  return {
    ...bare,
    polarity,
    target,
    change: changeWanted(
      draft,
      stated.change,
      prose,
      sentence,
      { unit, polarity, doubt: proposal.doubt },
      { baseline, target: stated },
    ),
  };
}

/** Of a range, what is just good enough; a band has two such ends. */
function endOf({ from, to }: TargetRange, polarity: Indicator['polarity']): number | null {
  return polarity === 'lower' ? to : polarity === 'higher' ? from : null;
}

/** `Burglaries – reduce by 10%` are counted in no percentage. */
function withoutChange(words: string): string {
  const change = readChange(words);
  return change ? words.slice(0, change.start) + words.slice(change.end) : words;
}

function baselineOf(
  draft: Draft,
  figures: readonly Figure[],
  prose: BaselineProse | null,
  sentence: Headline['sentence'],
): Indicator['baseline'] {
  const marked = figures.find(({ kind }) => kind === 'baseline');
  if (marked) {
    const known = periodSpan(marked.period) !== null;
    return { period: known ? marked.period : periodIn(draft.baselinePeriodWords), value: marked.value };
  }
  if (prose?.baseline) return { period: prose.baseline.period, value: prose.baseline.value };
  const { blankBaseline } = draft;
  if (blankBaseline && figures.some(({ kind, value }) => kind === 'actual' && value !== null))
    return { period: blankBaseline.period, value: null };
  const isMeasured =
    draft.change || figures.some(({ kind, note }) => kind === 'target' && note && readChange(note));
  const before = isMeasured && !sentence?.from ? yearBefore(figures) : null;
  if (before) return { period: before.period, value: before.value };
  if (!sentence?.from) return null;
  const { period, value } = sentence.from;
  return { period, value: value ?? figures.find((figure) => figure.period === period)?.value ?? null };
}

function bears(footnote: Footnote, draft: Draft, headline: Headline | null): boolean {
  const texts = [
    draft.name,
    draft.measure ?? '',
    headline?.text ?? '',
    ...draft.figures.flatMap(({ slot, headingSlots }) => [
      slot.text,
      ...headingSlots.map(({ text }) => text),
    ]),
    ...draft.notes,
  ];
  return texts.some((text) => bearsSign(text, footnote));
}

function cellsOf(draft: Draft, headline: Headline | null): Indicator['cells'] {
  const of = (kind: string) =>
    draft.figures.filter(({ label }) => label.kind === kind).map(({ slot }) => slot.address);
  const named = draft.nameSlots.map(({ address }) => address);
  const headings = draft.figures
    .filter(({ label }) => label.kind === 'target' && label.change)
    .flatMap(({ headingSlots }) => headingSlots);
  const { blankBaseline } = draft;
  const baseline = of('baseline').length > 0 ? of('baseline') : blankBaseline ? [blankBaseline.cell] : [];
  return {
    ...draft.cells,
    name: headline ? [headline.slot.address] : named,
    ...(headline ? { measure: [...named, ...(draft.cells['measure'] ?? [])] } : {}),
    ...(headline?.sentence ? { headline: [headline.slot.address] } : {}),
    figures: draft.figures.map(({ slot }) => slot.address),
    ...(baseline.length > 0 ? { baseline } : {}),
    ...(of('target').length > 0 ? { target: of('target') } : {}),
    ...(headings.length > 0 ? { headingChange: headings.map(({ address }) => address) } : {}),
  };
}
