import type { Answer } from '../outbox';

/** Nobody is asked without a key. */
export const NOT_CONNECTED: Answer = {
  kind: 'refused',
  problem: {
    type: '/problems/not-signed-in',
    title: 'Not connected',
    status: 401,
    detail: 'Connect to your county: the plan is sent as soon as you are.',
    code: 'not-signed-in',
  },
};

/** The computer was connected for another district while this plan waited. */
export function anotherDistricts(district: string): Answer {
  return {
    kind: 'refused',
    problem: {
      type: '/problems/not-yours',
      title: 'Another district’s',
      status: 403,
      detail: `This plan was to be sent for ${district}, and was not. Connect for ${district}, or send it anew if it is yours.`,
      code: 'not-yours',
    },
  };
}
