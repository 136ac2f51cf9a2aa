export * from './archive';
export { OUR_OWN, STRANGERS, type ArchiveLimits } from './refuseUnsafe';
