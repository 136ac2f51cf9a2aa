export { sha256, sha256OfAll } from './sha256';
