import type { Dice } from '../../generate/Dice';

/** Numbers at whose edges programs go wrong. */
const EDGES = [
  0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff,
];

type Change = (bytes: Buffer, dice: Dice) => Buffer;

const CHANGES: readonly Change[] = [
  (bytes, dice) => {
    const copy = Buffer.from(bytes);
    for (let times = dice.between(1, 8); times > 0; times--)
      copy[dice.between(0, copy.length - 1)] = dice.between(0, 255);
    return copy;
  },
  (bytes, dice) => {
    const copy = Buffer.from(bytes);
    const at = dice.between(0, copy.length - 1);
    copy[at]! ^= 1 << dice.between(0, 7);
    return copy;
  },
  (bytes, dice) => {
    if (bytes.length < 4) return bytes;
    const copy = Buffer.from(bytes);
    const at = dice.between(0, copy.length - 4);
    const edge = dice.pick(EDGES);
    if (dice.chance(0.5)) copy.writeUInt32LE(edge, at);
    else copy.writeUInt16LE(edge & 0xffff, at);
    return copy;
  },
  (bytes, dice) => bytes.subarray(0, dice.between(0, bytes.length)),
  (bytes, dice) => bytes.subarray(dice.between(0, bytes.length)),
  (bytes, dice) => {
    const [from, to] = stretch(bytes, dice);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  (bytes, dice) => {
    const [from, to] = stretch(bytes, dice);
    const again = Array.from({ length: dice.pick([1, 2, 50]) }, () => bytes.subarray(from, to));
    return Buffer.concat([bytes.subarray(0, to), ...again, bytes.subarray(to)]);
  },
  (bytes, dice) => {
    const at = dice.between(0, bytes.length);
    const filling = Buffer.alloc(dice.between(1, 64), dice.pick([0, 0x20, 0x22, 0x2c, 0x3c, 0xff]));
    return Buffer.concat([bytes.subarray(0, at), filling, bytes.subarray(at)]);
  },
];

/** A stretch of at most 2,000 bytes. */
function stretch(bytes: Buffer, dice: Dice): [from: number, to: number] {
  const from = dice.between(0, bytes.length);
  return [from, Math.min(bytes.length, from + dice.between(0, 2000))];
}

/** The bytes with one to three changes that know nothing of what they mean. */
export function changedBytes(bytes: Buffer, dice: Dice): Buffer {
  let changed = bytes;
  for (let times = dice.between(1, 3); times > 0 && changed.length > 0; times--)
    changed = dice.pick(CHANGES)(changed, dice);
  return changed;
}
