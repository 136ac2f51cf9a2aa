export * from './facts';
export * from './state';
