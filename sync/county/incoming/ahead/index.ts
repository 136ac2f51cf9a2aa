export { Contents, type ContentInTurn, type ThreadToRead, type Understood } from './Contents';
export { answerAsked } from './answerAsked';
export type { Before } from './readBefore';
