export type { Jobs, Work } from './jobs';
export { OwnJobs } from './OwnJobs';
export { NotPublished, publishing } from './publishing';
export { Wanting } from './wanting';
