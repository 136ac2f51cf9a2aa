import { hostObject, type HostObject } from '../hostObject';
import type { HostSession } from '../hostSession';
import { textArgument } from './argument';

/** `Workbook.settings`: values kept in the workbook, for whoever opens it with this add-in. */
export function settings(session: HostSession): HostObject {
  const { hand } = session;
  const kept = (): ReadonlyMap<string, string> => hand.book.state.settings;
  const find = (key: unknown): HostObject | null => {
    const name = textArgument(key);
    return kept().has(name) ? setting(session, name) : null;
  };
  return hostObject('SettingCollection', {
    items: () => [...kept().keys()].map((key) => setting(session, key)),
    item: find,
    methods: {
      GetItem: find,
      GetItemOrNullObject: find,
      GetCount: () => kept().size,
      Add: (key, value) => {
        hand.keepSetting(textArgument(key), JSON.stringify(value));
        return setting(session, textArgument(key));
      },
    },
  });
}

function setting(session: HostSession, key: string): HostObject {
  const { hand } = session;
  return hostObject('Setting', {
    identity: () => ({ Key: key }),
    properties: {
      Key: () => key,
      Value: (): unknown => {
        const json = hand.book.state.settings.get(key);
        return json === undefined ? null : JSON.parse(json);
      },
    },
    setters: { Value: (value) => hand.keepSetting(key, JSON.stringify(value)) },
    methods: { Delete: () => hand.keepSetting(key, null) },
  });
}
