/** How far below a table colours reach, for rows that are yet to come. */
export const ROWS_TO_COME = 1000;
