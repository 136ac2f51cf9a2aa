/** The last row and column of the largest sheet that Excel, LibreOffice and Google Sheets know, from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** The longest text of a cell: Excel takes 32,767 characters, Google Sheets 50,000, LibreOffice 65,535. */
export const LONGEST_TEXT = 65_535;
