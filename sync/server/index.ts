export type { LogStream } from './requestLog';
export type { TryoutFiles } from './tryoutRoutes';
export { workerServer, type WorkerParts } from './workerServer';
