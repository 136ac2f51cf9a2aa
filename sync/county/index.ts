export { answerInThread } from './answerInThread';
export { checkAcrossCounty } from './checkAcrossCounty';
export { checkingOf } from './checkingOf';
export { isCountyWorkbook } from './isCountyWorkbook';
export {
  openReturn,
  readReturn,
  refusalOf,
  type Checking,
  type Refusal,
  type ReturnRead,
} from './readReturn';
export * from './readBack';
export * from './incoming';
export * from './ledger';
export * from './publication';
export * from './sheet';
export { BookUnreadable, presentBook, type TakenBack } from './takeBack';
export * from './update';
