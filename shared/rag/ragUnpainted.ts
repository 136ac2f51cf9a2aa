/** In place of `ragOfPaint` where no cell's colour is known, as in Google's script, which has no room to spare. */
export const ragOfPaint = (): null => null;
