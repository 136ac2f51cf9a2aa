export { Contents, type ContentAhead, type ThreadToRead } from './Contents';
export { answerAsked } from './readAhead';
