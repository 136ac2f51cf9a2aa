import { example, type Example, type ExampleTraits } from './example';

type Heading = readonly (string | null)[];
const HEADINGS: Heading = ['Indicator', 'Baseline 2002/03', '2003/04', 'Change wanted', 'Target 2004/05'];

/**
 * An example of a table of targets with the title in row 1, these headings in row 2 (indicator,
 * baseline, a later year, change wanted, target), and these rows from row 3.
 */
export function indicatorExample(traits: ExampleTraits & { readonly headings?: Heading }): Example {
  const { headings = HEADINGS, rows = [], ...rest } = traits;
  return example({ ...rest, rows: [['Vale targets 2004/05'], [...headings], ...rows] });
}

/**
 * An example of one measure under a sentence that sets its target (row 2), with years in the headings
 * (row 3) and figures in row 4.
 */
export function headlineExample(
  traits: ExampleTraits & { readonly headline: string; readonly headings: Heading },
): Example {
  const { headline, headings, rows = [], ...rest } = traits;
  return example({ ...rest, rows: [['Vale targets 2004/05'], [headline], [...headings], ...rows] });
}
