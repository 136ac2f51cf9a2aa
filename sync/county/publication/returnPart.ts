import { composeCountyBook, rowsOf, type BookRows } from '../../../shared/book';
import { evaluateCounty } from '../../../shared/evaluation';
import { joinKnownNames, type KnownNames } from '../../../shared/likeness';
import { countyStateFrom, mergedReading, type MergeState, type ReturnState } from '../../../shared/merge';
import type { Issue, Reading } from '../../../shared/model';
import { districtNamed } from '../../../shared/returns';
import { checkNames, namesAndProseIn, namesElsewhere } from '../../../shared/rules';
import { extentsOf } from '../../publish';
import { agreedNames } from '../agreedNames';
import { boardDistricts, districtOnDay, policyOf, type BookSettings } from './bookSettings';
import { SUMMARY, type EditionReturn } from './editionReturn';
import { inOrder, issuesNow, type FoundIssues } from './foundIssues';
import { digestOf } from './returnDigest';

/** A return as it stands in the county, with what its own check finds. */
export interface OpenedReturn {
  /** Under the name of whoever answers for it now. */
  readonly of: ReturnState;
  /** The district that handed it in. */
  readonly from: string;
  readonly reading: Reading;
  readonly issues: readonly Issue[];
  readonly sheets: readonly string[];
  /** The names it uses itself. */
  readonly names: KnownNames;
  /** The words of its running text in which a name of the county might be misspelt. */
  readonly prose: readonly string[];
}

/**
 * @param isAsFound whether the return stands as it was when its issues were found, on this day and under
 *   these settings: then they are what a check would find now
 */
export function openForBook(
  state: ReturnState,
  found: FoundIssues | null,
  settings: BookSettings,
  isAsFound = false,
): OpenedReturn {
  const { config, asAt } = settings;
  const district = districtOnDay(state.district, settings);
  const isItsOwn = district === state.district;
  const of = isItsOwn ? state : { ...state, district };
  const { reading } = mergedReading(of);
  const policy = policyOf(of.district, config);
  const options = { asAt, policy, severities: config.severities, known: agreedNames(config) };
  return {
    of,
    from: state.district,
    reading,
    issues:
      found && isAsFound && isItsOwn
        ? inOrder(found.issues, found.sheets)
        : issuesNow(reading, found, options),
    sheets: found?.sheets ?? [],
    ...namesAndProseIn(reading),
  };
}

/** What a return comes to in the book. */
export interface ReturnPart {
  readonly inEdition: Omit<EditionReturn, 'key'>;
  /** All but those in the Summary. */
  readonly rows: BookRows;
}

/**
 * A return's rows in the county workbook, and what is to be known of it.
 *
 * @param since the number of facts that the last publication told
 */
export function returnPart(
  opened: OpenedReturn,
  issues: readonly Issue[],
  since: number,
  settings: BookSettings,
): ReturnPart {
  const { of } = opened;
  const { config, asAt } = settings;
  const alone: MergeState = { returns: { [of.id]: of }, home: {}, unplaced: [], facts: 0 };
  const state = countyStateFrom(alone, {
    county: config.county,
    asAt,
    published: since,
    aboutReturn: () => ({ issues: [...issues] }),
  });
  const idOf = (name: string) => districtNamed(name, boardDistricts(config.districts))?.id ?? null;
  const book = composeCountyBook({
    ...state,
    evaluations: evaluateCounty(state.returns, asAt, config.policy, idOf),
    names: agreedNames(config),
    board: [],
  });
  const rows = rowsOf(book);
  const { [SUMMARY]: summary = { rows: [] }, ...others } = rows;
  const digest = digestOf(opened, issues, state.conflicts?.length ?? 0, rows);
  return { inEdition: { digest, summary, extents: extentsOf(others) }, rows: others };
}

/**
 * A return's issues with those that only the whole county shows: a partner spelt otherwise than
 * elsewhere. Null where there are none.
 *
 * @param all the names of all returns and those agreed on
 */
export function withNames(
  { reading, issues, names: own, sheets }: OpenedReturn,
  all: KnownNames,
  { config }: BookSettings,
): Issue[] | null {
  const there = new Set(issues.map(wordAt));
  const found = checkNames(reading, namesElsewhere(all, own), config.severities).filter(
    (issue) => !there.has(wordAt(issue)),
  );
  return found.length === 0 ? null : inOrder([...issues, ...found], sheets);
}

/** The same word at the same cell, whatever the suggestion: said once is enough. */
function wordAt({ code, sheet, cell, message }: Issue): string {
  return [code, sheet, cell, /“([^”]*)”/.exec(message)?.[1] ?? message].join('\n');
}

/** All that the county knows of names: those of its returns, and what it has agreed. */
export function namesOfCounty(config: BookSettings['config'], returns: Iterable<KnownNames>): KnownNames {
  return joinKnownNames([agreedNames(config), ...returns]);
}
