export { PublishedFiles } from './PublishedFiles';
