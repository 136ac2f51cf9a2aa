import * as z from 'zod';

/** How far an action has come, in the terms the delivery RAG knows. */
export const actionState = z.enum(['not started', 'in progress', 'late', 'on hold', 'complete', 'cancelled']);

/** The phrases of each state, in lower case. A county adds its own, BRAG colours and scale points among them. */
export const statusWords = z.partialRecord(actionState, z.array(z.string()));
