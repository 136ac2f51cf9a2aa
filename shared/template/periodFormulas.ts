/**
 * Formulas that understand a period's canonical label in a cell: `2003/04`, `2009`, `Q3 2014/15`,
 * `H1 2009/10`, `H1 2009`, `2004-06`, and runs of years or months with a dash between. Any other
 * words are an error, which the formula round them has to catch.
 */

/** When a period ends, in years from 1 April: 2004 for `2003/04`, 2009.75 for `2009`, 2014.75 for `Q3 2014/15`. */
export function endOf(period: string): string {
  const last = `RIGHT(${period},7)`;
  const part = (parts: number) => `VALUE(MID(${period},4,4))+VALUE(MID(${period},2,1))/${parts}`;
  return (
    `IF(LEFT(${period},1)="Q",${part(4)},` +
    // A half of a calendar year ends a quarter before the fiscal one.
    `IF(LEFT(${period},1)="H",${part(2)}-IF(LEN(${period})=7,0.25,0),` +
    `IF(MID(${last},5,1)="/",VALUE(LEFT(${last},4))+1,` +
    `IF(MID(${last},5,1)="-",VALUE(LEFT(${last},4))+(VALUE(RIGHT(${last},2))-3)/12,VALUE(${period})+0.75))))`
  );
}

/** How long a period is, in months. */
export function monthsOf(period: string): string {
  const years = `VALUE(MID(${period},9,4))-VALUE(LEFT(${period},4))`;
  const months = `VALUE(RIGHT(${period},2))-VALUE(MID(${period},6,2))+1`;
  return (
    `IF(LEFT(${period},1)="Q",3,IF(LEFT(${period},1)="H",6,` +
    `IF(MID(${period},8,1)="–",IF(MID(${period},5,1)="/",12*(${years}+1),12*(${years})+${months}),` +
    `IF(MID(${period},5,1)="-",1,12))))`
  );
}
