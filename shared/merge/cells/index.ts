export { milestoneField } from './actionCells';
export { cellsOf, recordOf, type RowRecord } from './cellsOf';
export { asText, holdsValue, type Held } from './holdsValue';
export { latestField } from './indicatorCells';
export { placeOfCell } from './placeOfCell';
export { withActionCell, type NumberedAction } from './withActionCell';
export { withIndicatorCell } from './withIndicatorCell';
