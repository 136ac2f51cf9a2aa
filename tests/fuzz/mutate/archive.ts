import type { Dice } from '../../generate/Dice';
import { Archive } from '../../../sync/xlsx';
import { aZip, type ZipPart } from '../../xlsx/builders/aZip';
import { changedBytes } from './bytes';
import { changedXml } from './xml';

const NAMES = [
  'xl/workbook.xml',
  'content.xml',
  '../x',
  'C:\\x',
  '',
  'xl/vbaProject.bin',
  'xl/styles.xml',
  'x'.repeat(60_000),
];
const SIZES = [0, 1, 3, 0xffff, 21_000_000, 210_000_000, 0xfffffffe];

/** The archive packed anew, with its parts or what it says of them made otherwise. */
export function changedArchive(bytes: Buffer, dice: Dice): Buffer {
  const archive = new Archive(bytes);
  const parts = archive.names.map((name): ZipPart => ({ name, content: archive.read(name)! }));
  for (let times = dice.between(1, 3); times > 0; times--) changePart(parts, dice);
  return aZip(parts, {
    descriptors: dice.chance(0.1),
    zip64: dice.chance(0.1),
    ...(dice.chance(0.05) && { before: Buffer.from('PK\u0003\u0004 before') }),
    ...(dice.chance(0.05) && { comment: 'PK\u0005\u0006'.padEnd(40) }),
  });
}

function changePart(parts: ZipPart[], dice: Dice): void {
  if (parts.length === 0) return;
  const at = dice.between(0, parts.length - 1);
  const part = parts[at]!;
  const content = Buffer.from(part.content as string);
  switch (
    dice.pick(['xml', 'xml', 'xml', 'xml', 'bytes', 'drop', 'twice', 'rename', 'swap', 'claim', 'encode'])
  ) {
    case 'xml':
      parts[at] = { ...part, content: changedXml(content.toString(), dice) };
      return;
    case 'bytes':
      parts[at] = { ...part, content: changedBytes(content, dice) };
      return;
    case 'drop':
      parts.splice(at, 1);
      return;
    case 'twice':
      parts.push({ ...part, content: changedXml(content.toString(), dice) });
      return;
    case 'rename':
      parts[at] = {
        ...part,
        name: dice.pick([...NAMES, part.name.toUpperCase(), part.name.replaceAll('/', '\\')]),
      };
      return;
    case 'swap':
      parts[at] = { ...part, content: dice.pick(parts).content };
      return;
    case 'claim':
      parts[at] = { ...part, claims: claimed(dice) };
      return;
    case 'encode': {
      const text = content.toString();
      parts[at] = {
        ...part,
        content: dice.pick([Buffer.from(`\ufeff${text}`, 'utf16le'), Buffer.from(text, 'latin1')]),
      };
    }
  }
}

function claimed(dice: Dice): NonNullable<ZipPart['claims']> {
  if (dice.chance(0.4)) return { size: dice.pick(SIZES) };
  return dice.pick([{ crc: 1 }, { method: 0 }, { method: 12 }, { flags: 1 }, { flags: 0x800 }]);
}
