export { findDistrict, namesBody, type DistrictFacts } from './findDistrict';
export { authorities, type Authority, type AuthorityKind } from './gazetteer';
export { isPlaceName } from './partnershipName';
