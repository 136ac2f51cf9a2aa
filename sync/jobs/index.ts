export type { Jobs, Work } from './jobs';
export { OwnJobs } from './OwnJobs';
export { PostgresEvents } from './postgres/PostgresEvents';
export { SharedJobs } from './postgres/SharedJobs';
export { NotPublished, publishing } from './publishing';
export { Wanting } from './wanting';
