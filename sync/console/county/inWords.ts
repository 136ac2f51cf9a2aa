import type { CountyEvent } from '../../../shared/protocol';

/** What happened, as a sentence. */
export function inWords(event: CountyEvent): string {
  switch (event.event) {
    case 'received':
      return `${event.district} sent revision ${event.revision}.`;
    case 'refused':
      return `${event.file} of ${event.district} was refused: ${event.reason}`;
    case 'decided':
      return `A matter of ${event.district} was settled.`;
    case 'published':
      return `The county workbook was published, number ${event.no}.`;
    case 'not published':
      return `The county workbook is not published yet: ${event.reason}`;
  }
}
