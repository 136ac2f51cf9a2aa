import { stat } from 'node:fs/promises';
import { withoutComputed, type Workbook } from '../../shared/grid';
import type { Issue, Reading } from '../../shared/model';
import type { RagPolicy } from '../../shared/rag';
import { read } from '../../shared/read';
import { check, type CheckOptions } from '../../shared/rules';
import { GoogleFault } from '../google';
import { readWorkbook, UnreadableWorkbook, type FoundReturn, type UnreadableReason } from '../source';
import { areCountySheets } from './isCountyWorkbook';

/** Why a return was not taken, and the sentence that tells its officer. */
export interface Refusal {
  /** `failed` is a fault of ours, not of the return's; `not-reached` is nobody's, and passes. */
  readonly reason: UnreadableReason | 'county-workbook' | 'runs-ended' | 'not-reached' | 'failed';
  readonly message: string;
}

/** How returns are checked. */
export interface Checking extends Pick<CheckOptions, 'asAt' | 'severities' | 'known'> {
  /** The policy for the return of a file, with the district that it was read with. */
  policyFor(path: string, district: string | null): RagPolicy;
}

/** What became of one file. */
export interface ReturnRead {
  readonly path: string;
  readonly file: string;
  /** The day the file was last written, which is the day it came into the folder. */
  readonly arrived: string | null;
  /** Null where it was refused. */
  readonly reading: Reading | null;
  readonly issues: readonly Issue[];
  readonly refusal: Refusal | null;
}

/** Reads and checks one return. Never throws: one bad return must not spoil the book. */
export async function readReturn(
  { path, file }: FoundReturn,
  { policyFor, ...options }: Checking,
): Promise<ReturnRead> {
  const known = { path, file, arrived: await dayWritten(path) };
  try {
    const { reading, workbook } = await openReturn(path);
    const policy = policyFor(path, reading.district);
    return { ...known, reading, issues: check(reading, { ...options, policy, workbook }), refusal: null };
  } catch (error) {
    return { ...known, reading: null, issues: [], refusal: refusalOf(error) };
  }
}

/** A return's sheets and what was understood of them. Throws what `refusalOf` puts into words. */
export async function openReturn(path: string): Promise<{ workbook: Workbook; reading: Reading }> {
  const workbook = ownSheets(withoutComputed(await readWorkbook(path)));
  return { workbook, reading: read(workbook) };
}

/** @throws CountyWorkbook where the file is what we wrote, not what a district hands in. */
function ownSheets(workbook: Workbook): Workbook {
  if (areCountySheets(workbook.sheets.map(({ sheet }) => sheet))) throw new CountyWorkbook();
  return workbook;
}

export class CountyWorkbook extends Error {}

/** Several runs ended while they read a file, each time the same. */
export class RunsEnded extends Error {}

async function dayWritten(path: string): Promise<string | null> {
  return stat(path).then(
    ({ mtime }) => mtime.toISOString().slice(0, 10),
    () => null,
  );
}

/** Why a return could not be opened. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof UnreadableWorkbook) return { reason: error.reason, message: error.message };
  if (error instanceof GoogleFault) return { reason: googleReason(error), message: error.message };
  if (error instanceof CountyWorkbook) {
    return {
      reason: 'county-workbook',
      message: 'This is a county workbook, not a district’s return: keep it in a folder of its own.',
    };
  }
  if (error instanceof RunsEnded) {
    return {
      reason: 'runs-ended',
      message:
        'Shirebook was ended three times while it read this workbook, as by a machine that has too little memory for it. ' +
        'Take out sheets and rows that are no part of the plan, or let Shirebook have more memory ' +
        '(NODE_OPTIONS=--max-old-space-size=8000, in MB), and save the workbook again.',
    };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return {
    reason: 'failed',
    message: `Shirebook could not make sense of this workbook (${detail}): please report it.`,
  };
}

function googleReason({ reason, isPassing }: GoogleFault): Refusal['reason'] {
  if (isPassing || reason === 'no-credentials' || reason === 'switched-off') return 'not-reached';
  if (reason === 'not-found') return 'not-found';
  if (reason === 'not-a-sheet') return 'not-a-workbook';
  if (reason === 'too-large') return 'too-large';
  return reason === 'rejected' ? 'failed' : 'not-allowed';
}
