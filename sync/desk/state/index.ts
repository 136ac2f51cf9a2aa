export { isSameDistrict } from './districts';
export { OpenCounty, type CountyNow } from './OpenCounty';
