export * from './read';
export * from './Reader';
