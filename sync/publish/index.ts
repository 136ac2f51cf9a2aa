export { countyWorkbookModel } from './countyWorkbookModel';
export { FileNotFree } from './fileNotFree';
export { openElsewhere, type OpenElsewhere } from './openElsewhere';
export { publishCopy } from './publishCopy';
export { publishTemplate } from './publishTemplate';
export { publishWorkbook } from './publishWorkbook';
export { safeText } from './safeText';
export { stageFile, stampOf, type FileStamp, type PutOptions, type StagedFile } from './stageFile';
export { writeFileBeside } from './writeFileBeside';
