import type { Change, Figure, Indicator } from '../../model';
import { polarityOf, readChange, settleChange } from '../../target';
import { findPeriods, periodSpan } from '../../time';
import type { SheetView } from '../sheet';
import { readBaselineProse, type BaselineProse } from './baselineProse';
import type { Draft, DraftFigure } from './draft';
import { bearsSign, withoutSigns, type Footnote } from './footnotes';
import type { Headline } from './headline';
import { readPolarityWords } from './polarityWords';
import { settleUnit } from './settleUnit';
import { statedTarget } from './statedTarget';

export interface SettleContext {
  readonly view: SheetView;
  /** For the first-listed measure under a headline. */
  readonly headline: Headline | null;
  readonly footnotes: readonly Footnote[];
  /** The fiscal year of the whole table, where it has one. */
  readonly year: string | null;
}

/** An indicator from what its row, its headings and its headline say. */
export function settle(draft: Draft, context: SettleContext): Indicator {
  const { view, headline, footnotes, year } = context;
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
  const { unit, scale } = settleUnit(draft, [name, measure ?? ''].join(' '), prose, sentence);
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
  const polarity = readPolarityWords(draft.polarityWords) ?? proposal.polarity;
  return {
    ...bare,
    polarity,
    change: changeOf(draft, stated.change, prose, sentence, { unit, polarity, doubt: proposal.doubt }),
  };
}

const REF_IN_NAME =
  /^((?:NI|LI|PI|BVPI|BV|LPI|SPI|KPI|CSP|PSA|LAA|PHOF|SSC|APACS)[ .-]?\d{1,3}[a-z]?(?:\.\d+)?)\s*[:.)–-]?\s+(.{3,})$/;

function refAndName(ref: string | null, words: string): { ref: string | null; words: string } {
  const inName = ref === null ? REF_IN_NAME.exec(words) : null;
  return inName ? { ref: inName[1]!, words: inName[2]! } : { ref, words };
}

/** A figure of the model; none for a baseline or target told in prose, which is kept as a note. */
function figureOf(
  { label, heading, slot, read }: DraftFigure,
  draft: Draft,
  sheet: string,
  scale: (figure: CellNumber) => number | null,
  prose: BaselineProse | null,
): Figure[] {
  const source = { sheet, cell: slot.address };
  const own =
    label.kind === 'baseline'
      ? draft.baselinePeriodWords
      : label.kind === 'target'
        ? draft.targetPeriodWords
        : null;
  const period =
    label.period?.label ??
    periodIn(own) ??
    (periodIn(slot.text) || null) ??
    (label.label || heading || slot.address);
  if (prose) {
    const end = label.kind === 'target' ? prose.target : prose.baseline;
    if (!end) return [];
    return [
      {
        period: end.period ?? period,
        value: end.value,
        note: null,
        kind: label.kind === 'target' ? 'target' : 'baseline',
        source,
      },
    ];
  }
  const wordsOnly = read.value === null && !label.period && label.kind === 'baseline';
  if (wordsOnly) return [];
  const value = scale(read);
  const scaled = value !== read.value && read.note === null ? slot.text : read.note;
  return [{ period, value, note: scaled, kind: label.kind, source }];
}

interface CellNumber {
  readonly value: number | null;
  readonly unit: string | null;
}

function periodIn(words: string | null): string | null {
  return words === null ? null : (findPeriods(words)[0]?.period.label ?? null);
}

function proseNote({ heading, slot }: DraftFigure): string {
  return heading === '' || slot.text.toLowerCase().includes(heading.toLowerCase())
    ? slot.text
    : `${heading}: ${slot.text}`;
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
  if (!sentence?.from) return null;
  const { period, value } = sentence.from;
  return { period, value: value ?? figures.find((figure) => figure.period === period)?.value ?? null };
}

function changeOf(
  draft: Draft,
  fromTarget: ReturnType<typeof readChange>,
  prose: BaselineProse | null,
  sentence: Headline['sentence'],
  of: Parameters<typeof settleChange>[1],
): Change | null {
  if (draft.change) {
    const { slot, heading } = draft.change;
    const words =
      slot.cell.kind === 'number' && /%/.test(heading) && !/%/.test(slot.text) ? `${slot.text}%` : slot.text;
    const signed =
      /^[+\d]/.test(words) && /reduc|decreas|fall/i.test(heading) ? `-${words.replace(/^\+/, '')}` : words;
    const own = readChange(signed) ?? readChange(`by ${words}`);
    if (own) return settleChange(own, { ...of, doubt: null });
  }
  if (fromTarget) return settleChange(fromTarget, { ...of, doubt: null });
  if (prose?.change)
    return settleChange(
      { change: prose.change, signed: true, ofBaseline: of.unit !== '%' },
      { ...of, doubt: null },
    );
  if (!sentence?.change) return null;
  return settleChange(
    { change: sentence.change, signed: sentence.direction !== null, ofBaseline: sentence.ofBaseline },
    of,
  );
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
  return {
    ...draft.cells,
    name: headline ? [headline.slot.address] : named,
    ...(headline ? { measure: [...named, ...(draft.cells['measure'] ?? [])] } : {}),
    ...(headline?.sentence ? { headline: [headline.slot.address] } : {}),
    figures: draft.figures.map(({ slot }) => slot.address),
    ...(of('baseline').length > 0 ? { baseline: of('baseline') } : {}),
    ...(of('target').length > 0 ? { target: of('target') } : {}),
    ...(headings.length > 0 ? { headingChange: headings.map(({ address }) => address) } : {}),
  };
}
