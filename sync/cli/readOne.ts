import { stat } from 'node:fs/promises';
import type { Workbook } from '../../shared/grid';
import type { Reading } from '../../shared/model';
import { openReturn, refusalOf } from '../county';
import { EXIT } from './exitCode';
import { Failure } from './failure';

/** One file, named on the command line, as understood. @throws Failure */
export async function readOne(path: string): Promise<{ workbook: Workbook; reading: Reading }> {
  const there = await stat(path).catch(() => null);
  if (!there) throw new Failure(`${path}: there is no such file.`);
  if (there.isDirectory()) throw new Failure(`${path} is a folder: expected one file.`);
  return openReturn(path).catch((error: unknown) => {
    throw new Failure(`${path}: ${refusalOf(error).message}`, EXIT.nothing);
  });
}
