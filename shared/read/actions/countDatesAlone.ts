/** In place of `countDates` where no row holds several actions, as in Google's script. */
export function countDates(): void {}
