export * from './MemoryPort';
