export * from './asUtf8';
export * from './unescape';
export * from './xmlCursor';
