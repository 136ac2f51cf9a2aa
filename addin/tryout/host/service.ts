import { hostObject, type HostObject } from './hostObject';

/**
 * Services that Office's script calls beside the workbook (telemetry, the pane's visibility, the
 * ribbon): taken and answered with nothing, as they change no cell.
 */
export function service(name: string, called: (call: string) => void): HostObject {
  const known = hostObject('Service', {});
  return {
    ...known,
    call(method) {
      called(`${name}.${method}`);
      return null;
    },
  };
}
