import { useLayoutEffect, useState } from 'preact/hooks';
import { routeOf, type Route } from './route';

/** Where one is, drawn anew when one goes elsewhere, however soon. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(window.location.hash));
  useLayoutEffect(() => {
    const follow = () => setRoute(routeOf(window.location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return route;
}
