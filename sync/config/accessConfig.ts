import * as z from 'zod';

const district = z.string().min(1);
const whose = {
  /** The id of the district whose officer it is. */
  district: district.optional(),
  /** For the county's own staff. */
  county: z.literal(true).optional(),
};
const oneOf = (of: { readonly district?: string | undefined; readonly county?: true | undefined }) =>
  (of.district === undefined) !== (of.county === undefined);
const ONE_OF = { error: 'expected either a district’s id as “district”, or “county”: true' };

const audience = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)], {
  error: 'expected the id under which the add-in is registered, or a list of them',
});
const uuid = z.guid({ error: 'expected an id such as 6f1c2a90-0d3e-4c55-8a8e-2d6f3b1c7e42' });

const google = z.strictObject({
  /** Client ids of the add-in: a token made for another program lets nobody in. */
  audience,
  people: z
    .array(
      z
        .strictObject({ email: z.email({ error: 'expected an e-mail address' }), ...whose })
        .refine(oneOf, ONE_OF),
    )
    .default([]),
  /** Everybody of an organisation in Google Workspace. */
  domains: z.array(z.strictObject({ domain: z.hostname(), district })).default([]),
});

const microsoft = z.strictObject({
  audience,
  /** The directory of whoever is listed without one of their own. */
  tenant: uuid,
  people: z
    .array(
      z
        .strictObject({
          /** The object id: addresses and names in a directory can change hands. */
          id: uuid,
          /** For people who read the configuration. */
          name: z.string().min(1).optional(),
          tenant: uuid.optional(),
          ...whose,
        })
        .refine(oneOf, ONE_OF),
    )
    .default([]),
});

/** Who gets in by signing in with Google or Microsoft, besides those who have keys. */
export const accessConfig = z.strictObject({
  google: google.nullable().default(null),
  microsoft: microsoft.nullable().default(null),
});
export type AccessConfig = z.infer<typeof accessConfig>;
export type GoogleAccess = z.infer<typeof google>;
export type MicrosoftAccess = z.infer<typeof microsoft>;

/** Every district that the lists name, with its place in the configuration. */
export function districtsNamed({
  google: g,
  microsoft: m,
}: AccessConfig): { path: PropertyKey[]; id: string }[] {
  const lists = [
    { of: 'google', list: 'people', entries: g?.people ?? [] },
    { of: 'google', list: 'domains', entries: g?.domains ?? [] },
    { of: 'microsoft', list: 'people', entries: m?.people ?? [] },
  ];
  return lists.flatMap(({ of, list, entries }) =>
    entries.flatMap((entry, index) =>
      entry.district === undefined
        ? []
        : [{ path: ['access', of, list, index, 'district'], id: entry.district }],
    ),
  );
}
