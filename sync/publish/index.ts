export { countyWorkbookModel } from './countyWorkbookModel';
export { publishTemplate } from './publishTemplate';
export { publishWorkbook } from './publishWorkbook';
export { writeFileBeside } from './writeFileBeside';
