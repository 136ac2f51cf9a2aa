/**
 * What Excel's client library and its host say to each other, as the library of @microsoft/office-js
 * writes and reads it.
 */
export interface WireRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: WireBatch };
}

export interface WireBatch {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

export interface WireQuery {
  /** `values`, `areas/address`; absent for all. */
  readonly Select?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export const PATH = {
  workbook: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** By argument: the path of the object passed there, or 0. */
  readonly ReferencedObjectPathIds?: readonly number[];
}

export interface WireResults {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly HttpStatusCode: number;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

/** The library's name of the workbook as a target of events. */
export const WORKBOOK_TARGET = 'Workbook';

/** How the library numbers kinds of events. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
  rowSorted: 19,
  columnSorted: 20,
  rowHidden: 22,
  protection: 24,
  renamed: 25,
  visibility: 26,
} as const;

/** What marks a host's message as one of events. */
const EVENT_MESSAGE = 3;
const EVENT_CATEGORY = 65536;
const RESPONSE_MESSAGE = 2;

export function eventMessage(type: number, target: string, args: unknown): unknown {
  const entry = {
    messageCategory: EVENT_CATEGORY,
    messageType: type,
    targetId: target,
    message: JSON.stringify(args),
  };
  return { type: EVENT_MESSAGE, message: { entries: [entry] } };
}

export function responseMessage(id: number, statusCode: number, body: unknown): unknown {
  return { id, type: RESPONSE_MESSAGE, message: { statusCode, headers: {}, body: JSON.stringify(body) } };
}
