import type { AskServer } from '../../host';

/** What Google gives pages of add-ons to reach the script with. */
interface ScriptRun {
  withSuccessHandler(done: (answer: string) => void): ScriptRun;
  withFailureHandler(failed: (error: Error) => void): ScriptRun;
  ask(name: string, asked: string): void;
}

declare const google: { readonly script: { readonly run: ScriptRun } };

/** Asks the add-on's script. Fails as Google fails: no network, a quota, a script that ran too long. */
export const askGoogle: AskServer = (name, asked) =>
  new Promise((done, failed) => {
    google.script.run.withSuccessHandler(done).withFailureHandler(failed).ask(name, asked);
  });
