export * from './counted';
export * from './dayName';
export * from './monthName';
export * from './shortened';
