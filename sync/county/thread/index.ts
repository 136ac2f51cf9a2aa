export { AnsweringThread } from './AnsweringThread';
export { answerInTurn } from './answerInTurn';
