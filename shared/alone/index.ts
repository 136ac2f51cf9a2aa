export {
  checkRows,
  NOT_CHECKED,
  type CellFilled,
  type RowFilled,
  type RowsChecked,
  type RowsToCheck,
} from './checkRows';
export { KNOWLEDGE_VERSION, type Knowledge, type KnownColumn, type SheetKnown } from './known';
export { Learner, type Learnt } from './Learner';
