import { resolve } from 'node:path';

/** The example county, as seen from the built program. */
export const EXAMPLE = resolve(__dirname, '../examples/county');
/** Where a worker is found unless another port is asked for. */
export const USUAL_PORT = 3020;
