export { stateAddress } from './stateAddress';
export type { Bring, CountyUpdate, RowsInThread, UpdateOptions } from './countyUpdate';
export { bookNow } from './takeAround';
export { wasReadBack } from './publicationSeen';
export { updateCounty, updateWithin } from './updateCounty';
export { withCounty, type CountyPlace } from './withCounty';
