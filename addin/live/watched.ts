import { HostFault, type SheetPort } from '../host';
import type { SessionClock } from './clock';

/** The same port, which says that there is no answer when there is none in time. A late answer is passed over. */
export function watched(port: SheetPort, clock: SessionClock, patience: number): SheetPort {
  const inTime = <T>(answer: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const callOff = clock.after(patience, () =>
        reject(new HostFault('no answer', `${port.abilities.host} did not answer in time.`)),
      );
      answer.then(resolve, reject).finally(callOff);
    });
  return {
    abilities: port.abilities,
    read: (sheets) => inTime(port.read(sheets)),
    readAreas: (areas) => inTime(port.readAreas(areas)),
    apply: (patches, landmarks) => inTime(port.apply(patches, landmarks)),
    onChange: (listener) => inTime(port.onChange(listener)),
    activeSheet: () => inTime(port.activeSheet()),
    select: (place) => inTime(port.select(place)),
    recall: (key) => inTime(port.recall(key)),
    remember: (key, value) => inTime(port.remember(key, value)),
  };
}
