import type { ExampleReturn } from '../exampleSheet';
import { hillford } from './hillford';
import { northLoamVale } from './northLoamVale';
import { southMarlbury } from './southMarlbury';
import { tarnside } from './tarnside';
import { wickfield } from './wickfield';

export const exampleReturns: readonly ExampleReturn[] = [
  southMarlbury,
  hillford,
  wickfield,
  tarnside,
  northLoamVale,
];
