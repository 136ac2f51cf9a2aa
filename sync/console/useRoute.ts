import { useEffect, useState } from 'preact/hooks';
import { routeOf, type Route } from './route';

/** Where one is, drawn anew when one goes elsewhere. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(window.location.hash));
  useEffect(() => {
    const follow = () => setRoute(routeOf(window.location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return route;
}
