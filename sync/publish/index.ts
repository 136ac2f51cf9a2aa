export { countyWorkbookModel } from './countyWorkbookModel';
export { publishWorkbook } from './publishWorkbook';
export { writeFileBeside } from './writeFileBeside';
