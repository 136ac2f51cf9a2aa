import { Dice } from '../generate/Dice';
import { changedArchive } from './mutate/archive';
import { changedBytes } from './mutate/bytes';
import { changedXml } from './mutate/xml';
import type { Seed } from './seeds';

/** The file of that number: always the same one of the same seeds. */
export function fileInput(no: number, seeds: readonly Seed[]): Seed {
  const dice = new Dice(no);
  // the first numbers of neighbouring seeds are much alike
  for (let times = 0; times < 3; times++) dice.next();
  const { file, bytes } = dice.pick(seeds);
  const isArchive = bytes.subarray(0, 2).toString('latin1') === 'PK';
  if (dice.chance(0.25)) return { file, bytes: changedBytes(bytes, dice) };
  if (isArchive && !(file === 'xlsb.xls' && dice.chance(0.5)))
    return { file, bytes: changedArchive(bytes, dice) };
  const isMarkup = bytes[0] === 0x3c;
  return {
    file,
    bytes: isMarkup ? Buffer.from(changedXml(bytes.toString(), dice)) : changedBytes(bytes, dice),
  };
}
