import * as z from 'zod';
import { issue } from '../../../shared/model';
import * as protocol from '../../../shared/protocol';

type Json = Readonly<Record<string, unknown>>;

/** Every schema of the protocol, under the name it has there. */
const names = new Map<z.ZodType, string>([[issue, 'Issue']]);
for (const [name, held] of Object.entries(protocol))
  if (held instanceof z.ZodType) names.set(held, name.charAt(0).toUpperCase() + name.slice(1));

const registry = z.registry<{ id: string }>();
for (const [schema, id] of names) registry.add(schema, { id });

const SETTINGS = { io: 'input', unrepresentable: 'any' } as const;

/** The schemas as JSON Schema, by name; what they have in common stands once. */
export const SCHEMAS: Readonly<Record<string, Json>> = Object.fromEntries(
  Object.entries(z.toJSONSchema(registry, { ...SETTINGS, uri: refTo }).schemas).map(([id, schema]) => [
    id,
    plain(schema),
  ]),
);

/** A reference to a schema that has a name, else the schema itself. */
export function schemaOf(schema: z.ZodType): Json {
  const name = names.get(schema);
  return name === undefined ? plain(z.toJSONSchema(schema, SETTINGS)) : { $ref: refTo(name) };
}

function refTo(id: string): string {
  return `#/components/schemas/${id}`;
}

/** Without what says where a schema lies: that is the document’s to say. */
function plain(schema: object): Json {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id'));
}
