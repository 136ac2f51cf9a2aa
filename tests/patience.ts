/**
 * How long what is certain to come is waited for, in milliseconds: a machine with much else to do is slow, and
 * what never comes is known soon enough.
 */
export const PATIENCE = 120_000;
