export { countyWorkbookModel } from './countyWorkbookModel';
export { publishCopy } from './publishCopy';
export { publishTemplate } from './publishTemplate';
export { publishWorkbook } from './publishWorkbook';
export { writeFileBeside } from './writeFileBeside';
