import * as z from 'zod';
import { issueCode, severity } from '../../shared/model';
import { ragPolicy } from '../../shared/rag';
import { sheetIdIn } from '../google';
import { accessConfig, districtsNamed } from './accessConfig';

const day = z.iso.date({ error: 'expected a day such as 2004-09-30' });
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'expected lower case, digits and hyphens, such as south-marl',
});
const pattern = z.string().min(1, {
  error: 'expected a file name, a folder, a pattern such as marlbury*.xlsx, or the address of a Google Sheet',
});

const sheet = z.string().refine((text) => sheetIdIn(text) !== null, {
  error: 'expected the address of a Google Sheet, such as https://docs.google.com/spreadsheets/d/1AbC…/edit',
});

/** One day, or one a round: each quarter's, say. */
const dueDays = z.union([day, z.array(day).min(1)], {
  error: 'expected a day such as 2004-09-30, or a list of them',
});

export const district = z.strictObject({
  /** Never changes, whatever the district comes to be called. */
  id,
  name: z.string().min(1),
  /**
   * Which files are its returns: names, folders or patterns with `*` and `?`, from the configuration's
   * folder. Google Sheets are named by their addresses, and read with every merge.
   */
  returns: z.array(pattern).default([]),
  /** First and last day of the district: it is not expected to hand in outside them. */
  from: day.nullable().default(null),
  to: day.nullable().default(null),
  /** The id of the district it was merged into. */
  successor: id.nullable().default(null),
  /** Its own due days, where they differ from the county's. */
  due: dueDays.nullable().default(null),
});
export type DistrictConfig = z.infer<typeof district>;

const exceptions = z.strictObject(ragPolicy.omit({ id: true, version: true }).partial().shape);

/** What the county has decided about RAG and targets, and what is otherwise in single districts, by id. */
const policy = z.strictObject({
  ...ragPolicy.partial().shape,
  districts: z.record(id, exceptions).optional(),
});

/** What the county has decided about names that look alike: suggestions it accepted, and those it declined. */
const names = z.strictObject({
  /** As written, to the name that is meant. */
  synonyms: z.record(z.string().min(1), z.string().min(1)).default({}),
  /** Pairs that are two, though they look alike. */
  distinct: z.array(z.tuple([z.string().min(1), z.string().min(1)])).default([]),
});

/** A county's own settings: `county.json`. */
export const countyConfig = z
  .strictObject({
    county: z.string().min(1),
    /** The address of a Google Sheet that is to be the county workbook too. */
    sheet: sheet.nullable().default(null),
    /** The day the book speaks of where none is asked for; without it, today. For plans of years gone by. */
    asAt: day.nullable().default(null),
    /** The days by which returns are due. */
    due: dueDays.nullable().default(null),
    /** Days after that before a return counts as late. */
    graceDays: z.number().int().min(0).default(0),
    /** How grave the county takes an issue to be, by its code; `off` silences it. */
    severities: z.partialRecord(issueCode, z.union([severity, z.literal('off')])).default({}),
    policy: policy.default({}),
    names: names.default({ synonyms: {}, distinct: [] }),
    districts: z.array(district).default([]),
    /** Who gets in by signing in with Google or Microsoft, besides those who have keys. */
    access: accessConfig.default({ google: null, microsoft: null }),
    /** Folders from which the worker takes returns as they come, from the configuration's folder. */
    watch: z.array(z.string().min(1)).default([]),
  })
  .check(
    z.superRefine((config, context) => {
      const ids = new Set<string>();
      config.districts.forEach(({ id: own }, index) => {
        if (ids.has(own))
          context.addIssue({
            code: 'custom',
            path: ['districts', index, 'id'],
            message: `${own} stands twice: a district's id is its own`,
          });
        ids.add(own);
      });
      for (const exception of Object.keys(config.policy.districts ?? {})) {
        if (!ids.has(exception))
          context.addIssue({
            code: 'custom',
            path: ['policy', 'districts', exception],
            message: `no district has the id ${exception}`,
          });
      }
      for (const { path, id: named } of districtsNamed(config.access)) {
        if (!ids.has(named))
          context.addIssue({ code: 'custom', path, message: `no district has the id ${named}` });
      }
      config.districts.forEach(({ from, to, successor }, index) => {
        const path = ['districts', index, 'to'];
        if (from !== null && to !== null && to < from)
          context.addIssue({
            code: 'custom',
            path,
            message: `it ends on ${to}, before it begins on ${from}`,
          });
        if (successor !== null && to === null)
          context.addIssue({
            code: 'custom',
            path,
            message: `it has a successor (${successor}), and no last day`,
          });
      });
      config.districts.forEach(({ successor }, index) => {
        if (successor !== null && !ids.has(successor))
          context.addIssue({
            code: 'custom',
            path: ['districts', index, 'successor'],
            message: `no district has the id ${successor}`,
          });
      });
    }),
  );
export type CountyConfig = z.infer<typeof countyConfig>;

/** Where nothing is configured. */
export const NO_CONFIG: CountyConfig = countyConfig.parse({ county: 'County' });
