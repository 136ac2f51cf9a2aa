import { refuse } from '../refuse';
import { route } from '../route';
import { eventStream } from '../eventStream';

export const eventsRoute = route({
  method: 'GET',
  path: '/events',
  summary:
    'What happens at the county, as server-sent events; a district hears of its own and of publications',
  who: 'caller',
  takes: {},
  successes: [{ status: 200, means: 'Events, for as long as both sides like', holds: 'text/event-stream' }],
  refusals: [],
  answer: async ({ caller, isStillAdmitted }, { desk, streams }) => {
    if (!streams.hasRoomFor(caller.as))
      return refuse('too-many-requests', 'This key listens in too many places: close some pages.', {}, 60);
    const events = eventStream(desk, caller, isStillAdmitted);
    streams.add(caller.as, events);
    return { events };
  },
});
