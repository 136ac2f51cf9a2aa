export type { Answer } from './Answers';
export { County, type News } from './County';
export type { Link } from './Connection';
export { CountyContext, useAnswer, useCounty, useValue } from './useCounty';
