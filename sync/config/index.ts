export type { AccessConfig, GoogleAccess, MicrosoftAccess } from './accessConfig';
export { NO_CONFIG, type CountyConfig, type DistrictConfig } from './countyConfig';
export { districtOf } from './districtOf';
export { BadConfig, loadConfig, type LoadedConfig } from './loadConfig';
