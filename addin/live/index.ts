export * from './liveState';
