export * from './BandReader';
export * from './announcement';
export { answerBeside } from './answerBeside';
export * from './furniture';
export * from './labels';
export { sayWhen } from './whenSaid';
export {
  isBeside,
  isNumberAndHeading,
  isNumberedLabel,
  labelBeside,
  saysOfObjective,
  tellsObjective,
} from './labelBeside';
