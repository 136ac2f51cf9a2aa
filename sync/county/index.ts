export { countyStateOf } from './countyStateOf';
export { isCountyWorkbook } from './isCountyWorkbook';
export { openReturn, readReturn, refusalOf, type Refusal, type ReturnRead } from './readReturn';
