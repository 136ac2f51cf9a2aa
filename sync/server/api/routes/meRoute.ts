import { identity } from '../../../../shared/protocol';
import { route } from '../route';

export const meRoute = route({
  method: 'GET',
  path: '/me',
  summary: 'Whose key or token this is',
  who: 'caller',
  takes: {},
  successes: [{ status: 200, means: 'Who is signed in', holds: identity }],
  refusals: [],
  answer: async ({ caller }, { access }) => ({
    json: { role: caller.role, district: caller.district, county: access.county, as: caller.as },
  }),
});
