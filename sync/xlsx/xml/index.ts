export * from './asUtf8';
export * from './decodeWindows1252';
export * from './textSpan';
export type { TextWindow } from './textWindow';
export * from './unescape';
export { nameCode } from './tagCursor';
export * from './xmlCursor';
