export * from './county';
export { asText, holdsValue, type Held } from './cells';
export {
  decideCell,
  decideRow,
  standingValue,
  type CellVerdict,
  type RowVerdict,
  type ThreeValues,
} from './decide';
export { decisionWord } from './decisionWord';
export { editPlace } from './editPlace';
export * from './facts';
export * from './fold';
export { matchReturn, returnTraits, type KnownReturn, type ReturnTraits } from './identity';
export { matchRows, type Doubt, type Item, type Matching, type Pair } from './identity';
export { sameValue } from './sameValue';
export { standingCell, type StandingCell } from './standing';
export * from './state';
