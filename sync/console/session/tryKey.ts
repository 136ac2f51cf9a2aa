import { ApiFault, ask, CountyApi } from '../api';

/** Whether a key opens the console, and else why not. */
export type Tried = { readonly is: 'good' } | { readonly is: 'wrong' | 'unreachable'; readonly why: string };

export async function tryKey(key: string): Promise<Tried> {
  try {
    const told = await new CountyApi(key).ask(ask.me());
    if (told.isSame || told.value.role === 'county') return { is: 'good' };
    return {
      is: 'wrong',
      why: `This is the key of ${told.value.district}. The console is the county’s: officers see their returns in the add-in.`,
    };
  } catch (fault) {
    if (!(fault instanceof ApiFault)) throw fault;
    if (fault.kind === 'unreachable') return { is: 'unreachable', why: fault.message };
    return {
      is: 'wrong',
      why: fault.isAboutKey ? 'This is no key of the county’s, or it has been revoked.' : fault.message,
    };
  }
}
