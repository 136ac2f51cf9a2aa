export { stateAddress } from './stateAddress';
export { updateCounty, type Bring, type CountyUpdate, type UpdateOptions } from './updateCounty';
export { withCounty, type CountyPlace } from './withCounty';
