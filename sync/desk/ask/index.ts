export { changesAsked } from './changesAsked';
export { feedbackOn } from './feedbackOn';
export { issuesOf } from './issuesOf';
export { lineOfChange } from './lineOfChange';
export { matterSent } from './matterSent';
export { returnsList } from './returnsList';
export { diffOf, revisionLines } from './revisionsOfReturn';
export { summaryOf } from './summaryOf';
export { targetsOf } from './targetsOf';
