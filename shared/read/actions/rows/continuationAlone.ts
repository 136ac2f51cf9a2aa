export type { Reading } from './continuation';

/** Stands in for `continuation` where rows are read one by one: what goes on with another row is not read there. */
export function goOn(): void {}

/** As for `goOn`: no sentence is made whole again. */
export function redate(): void {}
