export * from './changeOf';
export * from './inOrder';
export * from './isEqual';
export * from './keepUnchanged';
export * from './PerItem';
export * from './RowMap';
export * from './share';
export * from './stretches';
