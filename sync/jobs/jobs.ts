/** Work that is done soon, once however often it is wanted meanwhile, and again where it failed. */
export interface Jobs {
  /** Asks for it. Nobody waits: what could not be done is told by `troubles`, and tried again. */
  want(): void;
  /** What is wrong now, in sentences. */
  troubles(): readonly string[];
  /** Ends after the work in hand. */
  stop(): Promise<void>;
}

/** Does the work. What it throws is told, and the work is tried again after a while. */
export type Work = () => Promise<void>;
