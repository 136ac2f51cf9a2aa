const PER =
  /\bper (?:(?:1|10|100)?,?000(?:,000)?|\d{1,3}|thousand|hundred thousand|head|household|resident|month|week|day)(?: (?:head of )?(?:population|households?|residents|people|inhabitants|dwellings|vehicles|adults))?/i;

/** The unit that a name or a unit column states, or null: `% of …`, `Rate per 1,000 population`, `£`, `(000s)`. */
export function unitInWords(words: string): string | null {
  if (/%|\b(?:percentage|proportion|per ?cent|share)\b(?! (?:change|reduction|increase|point))/i.test(words))
    return '%';
  const per = PER.exec(words);
  if (per) return per[0].toLowerCase().replace('head of population', 'population');
  if (/£\s?(?:000s?|k)\b|£'?000/i.test(words)) return '£000s';
  if (/£|\b(?:pounds|cost in)\b/i.test(words)) return '£';
  if (/\(\s?'?000'?s?\s?\)|\bin thousands\b/i.test(words)) return '000s';
  const time =
    /\((?:in )?(minutes|hours|days|weeks|seconds|mins|hrs)\)|\b(?:in|number of) (minutes|hours|days|weeks)\b|^(minutes|hours|days|weeks|mins|hrs)$/i.exec(
      words,
    );
  if (time)
    return (time[1] ?? time[2] ?? time[3])!.toLowerCase().replace('mins', 'minutes').replace('hrs', 'hours');
  return null;
}

/** A unit column's own words: `Number`, `No.`, `%`, `Rate`. */
export function unitOfColumn(words: string): string | null {
  const bare = words.trim();
  if (/^(?:number|no\.?|count|#|num|whole number|volume|crimes|offences|incidents|people)$/i.test(bare))
    return 'number';
  return unitInWords(bare) ?? (bare === '' ? null : bare);
}

/** The fuller of two names of one rate: `per 100,000` and `per 100,000 population`. */
export function fullerUnit(units: readonly string[]): string | null {
  const [first, ...rest] = units;
  if (first === undefined) return null;
  return rest.reduce((full, unit) => (unit.startsWith(full) ? unit : full), first);
}
