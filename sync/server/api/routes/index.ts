import type { Route } from '../route';
import { accessRoutes } from './accessRoutes';
import { countyRoutes } from './countyRoutes';
import { decisionRoutes } from './decisionRoutes';
import { eventsRoute } from './eventsRoute';
import { meRoute } from './meRoute';
import { putRevision } from './putRevision';
import { returnRoutes } from './returnRoutes';

/** Everything that can be asked of the API, in the order of its description. */
export const ROUTES: readonly Route[] = [
  meRoute,
  putRevision,
  ...returnRoutes,
  ...decisionRoutes,
  ...countyRoutes,
  eventsRoute,
  ...accessRoutes,
];
