export * from './isEqual';
export * from './keepUnchanged';
export * from './share';
