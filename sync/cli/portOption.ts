import { InvalidArgumentError } from 'commander';

/** A port given on the command line; 0 takes any that is free. */
export function portOption(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new InvalidArgumentError('Expected a number from 0 to 65535.');
  return port;
}
