import { Refusal } from '../../workbook';
import { HostError, hostErrorOf, notKnown } from './hostError';
import { isHostObject, type HostObject } from './hostObject';
import {
  ACTION,
  PATH,
  type WireAction,
  type WireArguments,
  type WireBatch,
  type WireQuery,
  type WireResults,
} from './wire';

/** What a path leads to where there is nothing: `…OrNullObject`, and everything behind it. */
const NOTHING = Symbol('nothing');
type Reached = HostObject | typeof NOTHING;

/** Where paths begin. */
export interface BatchRoots {
  readonly workbook: () => HostObject;
  readonly service: (name: string) => HostObject;
  /** An object kept from an earlier message. */
  readonly kept: (reference: string) => HostObject | null;
}

/**
 * Does what a message asks, in order, until something fails: what was done before stays done, and
 * the rest is not done.
 */
export function runBatch({ Actions, ObjectPaths }: WireBatch, roots: BatchRoots): WireResults {
  const reached = new Map<number, Reached>();
  const Results: { ActionId: number; Value: unknown }[] = [];
  const TraceIds: number[] = [];

  const reach = (id: number): Reached => {
    const known = reached.get(id);
    if (known !== undefined) return known;
    const found = follow(id);
    reached.set(id, found);
    return found;
  };

  const follow = (id: number): Reached => {
    const path = ObjectPaths[id]!;
    const parent = path.ParentObjectPathId ? reach(path.ParentObjectPathId) : null;
    if (parent === NOTHING) return NOTHING;
    const { Name, ArgumentInfo } = path;
    switch (path.ObjectPathType) {
      case PATH.workbook:
        return roots.workbook();
      case PATH.service:
        return roots.service(Name);
      case PATH.method:
        return objectFrom(parent!.call(Name, argumentsOf(ArgumentInfo)), parent!, `${Name}()`);
      case PATH.property:
        return objectFrom(parent!.read(Name), parent!, Name);
      case PATH.indexer: {
        const item = parent!.item(argumentsOf(ArgumentInfo)[0]);
        if (!item) throw new HostError('ItemNotFound', 'The requested resource doesn’t exist.');
        return item;
      }
      case PATH.reference: {
        const kept = roots.kept(Name);
        if (!kept)
          throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
        return kept;
      }
      case PATH.nothing:
        return NOTHING;
      default:
        throw notKnown('path', String(path.ObjectPathType));
    }
  };

  const argumentsOf = (info: WireArguments | undefined): unknown[] =>
    (info?.Arguments ?? []).map((argument, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      return path ? reach(path) : argument;
    });

  const perform = (action: WireAction): unknown => {
    if (action.ActionType === ACTION.trace) {
      TraceIds.push(action.Id);
      return null;
    }
    const object = reach(action.ObjectPathId);
    if (object === NOTHING) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object.identity();
      case ACTION.query:
        return answer(object, action.QueryInfo ?? {});
      case ACTION.method: {
        const value = object.call(action.Name, argumentsOf(action.ArgumentInfo));
        return isHostObject(value) ? value.identity() : value;
      }
      case ACTION.setProperty:
        object.write(action.Name, argumentsOf(action.ArgumentInfo)[0]);
        return null;
      default:
        throw notKnown('action', String(action.ActionType));
    }
  };

  for (const [index, action] of Actions.entries()) {
    try {
      Results.push({ ActionId: action.Id, Value: perform(action) });
    } catch (thrown) {
      const error = thrown instanceof Refusal ? hostErrorOf(thrown) : thrown;
      if (!(error instanceof HostError)) throw error;
      const Location = ObjectPaths[action.ObjectPathId]?.Name ?? '';
      const told = {
        Code: error.code,
        Message: error.message,
        HttpStatusCode: 400,
        Location,
        ActionIndex: index,
      };
      return { Results, TraceIds, Error: told };
    }
  }
  return { Results, TraceIds };
}

function objectFrom(value: unknown, parent: HostObject, member: string): Reached {
  if (value === null || value === undefined) return NOTHING;
  if (!isHostObject(value)) throw notKnown(parent.kind, `${member} as an object`);
  return value;
}

/** The properties asked for, by name; of a collection, of each of its items. */
function answer(object: HostObject, { Select = [], Skip = 0, Top }: WireQuery): unknown {
  const items = object.items();
  if (!items) return pick(object, Select);
  const part = items.slice(Skip, Top === undefined ? undefined : Skip + Top);
  return {
    ...object.identity(),
    _Items: part.map((item) => ({ ...item.identity(), ...pick(item, Select) })),
  };
}

function pick(object: HostObject, select: readonly string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  const asked = select.length > 0 ? select : ['*'];
  const behind = new Map<string, string[]>();
  for (const path of asked) {
    if (/^isNullObject$/i.test(path)) continue;
    const [head = '', ...rest] = path.split('/');
    if (head === '*') {
      for (const name of object.plainProperties()) picked[name] = object.read(name);
    } else if (rest.length > 0) {
      behind.set(wireName(head), [...(behind.get(wireName(head)) ?? []), rest.join('/')]);
    } else {
      const value = object.read(wireName(head));
      picked[wireName(head)] = isHostObject(value) ? objectAnswer(value, []) : value;
    }
  }
  for (const [name, paths] of behind) {
    const child = object.read(name);
    picked[name] = isHostObject(child) ? objectAnswer(child, paths) : null;
  }
  return picked;
}

function objectAnswer(object: HostObject, select: readonly string[]): unknown {
  return { ...object.identity(), ...(answer(object, { Select: select }) as object) };
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
