export * from './asUtf8';
export * from './decodeWindows1252';
export * from './unescape';
export { nameCode } from './tagCursor';
export * from './xmlCursor';
