import { HostFault } from '../sheetPort';
import type { Answer, ServerCalls } from './serverCalls';

/** How the server side is reached: `ask` of Code.js, JSON in and out. */
export type AskServer = (name: keyof ServerCalls, asked: string) => Promise<string>;

/**
 * Has the server side do something.
 *
 * @throws HostFault with what it says went wrong, and `no answer` for what Google itself gives up on: no
 * network, a quota, a script that ran too long.
 */
export async function callServer<Name extends keyof ServerCalls>(
  ask: AskServer,
  name: Name,
  asked: Parameters<ServerCalls[Name]>[0],
): Promise<ReturnType<ServerCalls[Name]>> {
  const answer = JSON.parse(await answered(ask, name, JSON.stringify(asked))) as Answer;
  if (answer.is === 'fault') throw new HostFault(answer.reason, answer.message, answer.sheet);
  return answer.value as ReturnType<ServerCalls[Name]>;
}

async function answered(ask: AskServer, name: keyof ServerCalls, asked: string): Promise<string> {
  try {
    return await ask(name, asked);
  } catch (error) {
    throw new HostFault('no answer', error instanceof Error ? error.message : String(error));
  }
}
