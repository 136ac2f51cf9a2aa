/** What a command's exit code tells the shell. */
export const EXIT = {
  done: 0,
  /** Done, but something needs attention: a return could not be read. */
  attention: 1,
  /** Usage or configuration. */
  usage: 2,
  /** Nothing was done. */
  nothing: 3,
  /** Stopped by Ctrl-C, as shells count it. */
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
