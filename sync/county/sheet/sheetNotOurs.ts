/** The Google Sheet that was named for the county holds something else. Nothing was touched. */
export class SheetNotOurs extends Error {
  override readonly name = 'SheetNotOurs';

  constructor(title: string) {
    super(
      `The Google Sheet “${title}” is no county workbook, and it is not empty. Nothing was done: name an empty one, or merge with --force to put the county’s tabs beside those that are there.`,
    );
  }
}
