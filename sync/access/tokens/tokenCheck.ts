import type { Admission } from '../access';

/** Verifies an identity token, and finds the person it was made for in the county's list. */
export type TokenCheck = (token: string) => Promise<Admission>;
