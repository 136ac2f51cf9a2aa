export { Engine, type Doubt, type Findings } from './Engine';
export { saidFrom, saidIn, type RowSaid } from './countySaid';
export { fixAll, unfixAll, type FixDone, type Fixing } from './fixes';
export { newSheets, type NewSheets } from './newSheets';
export { placeFeedback } from './placeFeedback';
export { planToSend, type PlanToSend } from './planToSend';
export { policyFrom } from './policyFrom';
export { stateOf, type FoundState } from './stateOf';
export { sentFrom, sentOf, type Sent } from './unsent';
