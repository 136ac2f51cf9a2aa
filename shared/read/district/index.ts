export { findDistrict, type DistrictFacts } from './findDistrict';
export { authorities, type Authority, type AuthorityKind } from './gazetteer';
export { isPlaceName, namesBody } from './partnershipName';
