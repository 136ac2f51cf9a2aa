import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type * as z from 'zod';
import { countyConfig, type CountyConfig } from './countyConfig';

/** What is wrong with a configuration, a sentence a line, each with its place in the file. */
export class BadConfig extends Error {
  override readonly name = 'BadConfig';
}

export interface LoadedConfig {
  readonly config: CountyConfig;
  /** The folder its patterns start from. */
  readonly folder: string;
}

/**
 * Reads a county's configuration. Strict: a setting nobody knows is an error, since a mistyped one
 * would otherwise be silently without effect.
 *
 * @throws BadConfig
 */
export async function loadConfig(path: string): Promise<LoadedConfig> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new BadConfig(`${path}: there is no such configuration file that may be read.`);
  });
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new BadConfig(`${path}: this is not JSON: ${(error as Error).message}`);
  }
  const parsed = countyConfig.safeParse(content);
  if (!parsed.success)
    throw new BadConfig(parsed.error.issues.map((issue) => `${path}: ${sentence(issue)}`).join('\n'));
  return { config: parsed.data, folder: dirname(resolve(path)) };
}

function sentence(issue: z.core.$ZodIssue): string {
  const place = issue.path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `“${key}”`).join(', ');
    return `${place === '' ? 'the configuration' : place} has no setting ${keys}.`;
  }
  if (issue.code === 'invalid_type' && issue.input === undefined)
    return `${place} is missing: expected ${issue.expected}.`;
  return `${place === '' ? 'the configuration' : place}: ${issue.message}.`;
}
