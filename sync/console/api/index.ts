export { ApiFault } from './ApiFault';
export { ask, deed, FILES, type Ask } from './ask';
export { CountyApi, type FileTold, type Told } from './CountyApi';
