export type { BoardReturn, BoardRow } from './boardRow';
export { districtNamed, districtNow } from './districtNow';
export { returnsBoard } from './returnsBoard';
export type { BoardDistrict, BoardSettings } from './settings';
