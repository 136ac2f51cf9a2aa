import type { CountyEvent } from '../../../shared/protocol';

/** Which answers an event may have made old, so that no others are asked for again. */
export function touchedBy(event: CountyEvent): (path: string) => boolean {
  switch (event.event) {
    case 'received':
    case 'decided': {
      const own = `/returns/${encodeURIComponent(event.returnId)}/`;
      return (path) => path.startsWith(own) || isOfCounty(path);
    }
    case 'refused':
      return isOfCounty;
    case 'published':
      // it took in what somebody wrote in the county workbook, which may contradict a district
      return (path) => isOfCounty(path) || /^\/returns\/.+\/changes/.test(path);
    case 'not published':
      return () => false;
  }
}

/** What is told of all returns together. */
function isOfCounty(path: string): boolean {
  return path === '/returns' || path === '/summary' || path === '/conflicts' || path.startsWith('/changes');
}
