/** The periods of a return's plans, each once: three plans of a year are for one year. */
export function periodsOnce(periods: string): string {
  return [...new Set(periods.split(', '))].join(', ');
}
