import type { Workbook } from '../../shared/grid';
import { percent, workbookOf, type Typed } from '../layouts/sheet';
import type { ActionContent, ActionField, Content, GoalContent } from './content';
import type { Dice } from './Dice';
import { Paper, type Place } from './Paper';

/** How a plan is laid out: what officers vary. */
export interface Style {
  /** Objectives as bands across the table, in a column of their own, or one a tab. */
  readonly goals: 'bands' | 'column' | 'tabs';
  readonly columns: readonly ActionField[];
  readonly headings: Readonly<Record<ActionField, string>>;
  /** The heading row again above each objective, as on printed pages. */
  readonly reprinted: boolean;
  readonly origin: { readonly row: number; readonly column: number };
  readonly targets: 'columns' | 'headlines';
}

export interface Laid {
  readonly workbook: Workbook;
  readonly style: Style;
  /** Where a field of a record stands; throws where the layout has no such cell. */
  at(record: object, field: string): Place;
  /** The name of the sheet on which the first objective's actions stand. */
  readonly planSheet: string;
}

/** Headings that mean one thing. */
const HEADINGS: Readonly<Record<ActionField, readonly string[]>> = {
  ref: ['Ref', 'No.', 'Ref no'],
  text: ['Action', 'What we will do', 'Actions'],
  lead: ['Lead', 'Who', 'Lead officer', 'Lead Partner(s)'],
  due: ['Timescale', 'By when', 'Deadline', 'Target date'],
  result: ['Milestone', 'Milestones'],
  status: ['Status'],
  progress: ['Progress', 'Progress update', 'Comments'],
  rag: ['RAG', 'RAG rating'],
};

export function randomStyle(dice: Dice): Style {
  const fields: ActionField[] = ['lead', 'due', 'status', 'progress', 'rag'];
  const columns = dice.chance(0.5) ? fields : dice.shuffled(fields);
  const withResult = columns.flatMap((field) => (field === 'due' ? ['result' as const, field] : [field]));
  const goals = dice.pick(['bands', 'column', 'tabs'] as const);
  return {
    goals,
    columns: ['ref', 'text', ...withResult],
    headings: Object.fromEntries(
      Object.entries(HEADINGS).map(([field, names]) => [field, dice.pick(names)]),
    ) as Record<ActionField, string>,
    reprinted: goals === 'bands' && dice.chance(0.5),
    origin: dice.chance(0.5)
      ? { row: 0, column: 0 }
      : { row: dice.between(0, 2), column: dice.between(0, 1) },
    targets: dice.pick(['columns', 'headlines']),
  };
}

/** Lays a plan out; the same plan and style give the same workbook. */
export function lay(content: Content, style: Style): Laid {
  const places = new Map<object, Map<string, Place>>();
  const plans =
    style.goals === 'tabs'
      ? content.objectives.map((goal, at) => {
          const paper = new Paper(`Objective ${at + 1}`, places, style.origin);
          return planPaper(paper, content, [goal], style);
        })
      : [planPaper(new Paper('Plan', places, style.origin), content, content.objectives, style)];
  const targets = new Paper('Targets', places);
  if (style.targets === 'columns') targetColumns(targets, content);
  else targetHeadlines(targets, content);
  const wards = wardPaper(new Paper('Wards', places), content);
  const papers = [...plans, targets, wards];
  return {
    workbook: workbookOf(`${content.place} plan.xlsx`, ...papers.map((paper) => paper.grid())),
    style,
    planSheet: plans[0]!.name,
    at: (record, field) => {
      const place = places.get(record)?.get(field);
      if (!place) throw new Error(`The layout has no cell for ${field}`);
      return place;
    },
  };
}

function planPaper(paper: Paper, content: Content, goals: readonly GoalContent[], style: Style): Paper {
  const { columns, headings, reprinted } = style;
  const inColumn = style.goals === 'column';
  const fields: (string | null)[] = inColumn ? ['goal', ...columns] : [...columns];
  const heads = [...(inColumn ? ['Objective'] : []), ...columns.map((field) => headings[field])];
  const heading = () => paper.row(heads, style, fields);
  paper.band(content.title, fields.length, content, 'title');
  for (const note of content.notes) paper.band(note, fields.length, content, 'note');
  if (!reprinted && style.goals === 'bands') heading();
  goals.forEach((goal, nth) => {
    const name = `Objective${goal.ref === '' ? '' : ` ${goal.ref}`}: ${goal.text}`;
    if (!inColumn) paper.band(name, fields.length, goal);
    if (inColumn ? nth === 0 : style.goals === 'tabs' || reprinted) heading();
    let section: string | null = null;
    for (const action of goal.actions) {
      if (action.section !== null && action.section !== section)
        paper.band(action.section, fields.length, action, 'section');
      section = action.section;
      const values: Typed[] = columns.map((field) => valueOf(action, field));
      paper.row(inColumn ? [name, ...values] : values, action, fields);
    }
  });
  return paper;
}

function valueOf(action: ActionContent, field: ActionField): Typed {
  return action[field];
}

const shortYear = (year: number) => `${year}/${String(year + 1).slice(2)}`;

function targetColumns(paper: Paper, { place, measures, year }: Content): void {
  const names = ['name', 'baseline', 'later', 'change', 'target'];
  paper.row([`${place} targets ${shortYear(year)}`]);
  paper.row([
    'Indicator',
    `Baseline ${shortYear(year - 2)}`,
    shortYear(year - 1),
    'Change wanted',
    `Target ${shortYear(year)}`,
  ]);
  for (const measure of measures) {
    const { name, baseline, later, change, target } = measure;
    paper.row([name, baseline, later, change, target], measure, names);
  }
  for (const { footnote } of measures) if (footnote !== null) paper.row([footnote]);
}

function targetHeadlines(paper: Paper, { place, measures, year }: Content): void {
  paper.row([`${place} targets ${shortYear(year)}`]);
  for (const measure of measures) {
    const { name, headline, baseline, later, target, heading, footnote } = measure;
    paper.row([]).row([headline], measure, ['headline']);
    const targetHeading = `${shortYear(year)} Target${heading === '' ? '' : ` (${heading})`}`;
    paper.row([null, `${shortYear(year - 2)} Baseline`, shortYear(year - 1), targetHeading], measure, [
      null,
      null,
      null,
      'heading',
    ]);
    paper.row([`Number of ${name.toLowerCase()}`, baseline, later, target], measure, [
      'name',
      'baseline',
      'later',
      'target',
    ]);
    if (footnote !== null) paper.row([footnote]);
  }
}

function wardPaper(paper: Paper, { wards, place }: Content): Paper {
  paper.row([`Table 1: damage in ${place} by ward`]);
  paper.row(['Ward', 'Fires', 'Graffiti', 'Total', '% fires']);
  for (const ward of wards) {
    paper.row([ward.name, ward.first, ward.second, ward.total, percent(ward.share, 1)], ward, [
      'name',
      'first',
      'second',
      'total',
      'share',
    ]);
  }
  return paper;
}
