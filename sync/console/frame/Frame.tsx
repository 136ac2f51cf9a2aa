import { useLayoutEffect, useRef } from 'preact/hooks';
import { useAnswer, useCounty } from '../county';
import { ask } from '../api';
import { PageView } from '../pages/PageView';
import { TITLES } from '../pages/titles';
import type { Route } from '../route';
import { useRoute } from '../useRoute';
import { LinkBar } from './LinkBar';
import { NavBar } from './NavBar';
import { NewsLine } from './NewsLine';
import { NoticeBar } from './NoticeBar';

/** What is around every page: whose console it is, where one can go, whether it is live, and what was said. */
export function Frame({ onSignOut }: { readonly onSignOut: () => void }) {
  const county = useCounty();
  const route = useRoute();
  const { value: me } = useAnswer(ask.me());
  const view = useRef<HTMLElement>(null);
  const place = placeOf(route);
  const before = useRef(place);

  useLayoutEffect(() => {
    document.title = `${TITLES[route.page]} – ${me?.county ?? 'County'} – Shirebook`;
    if (before.current === place) return;
    before.current = place;
    county.notice.become(null);
    window.scrollTo(0, 0);
    view.current?.focus();
  }, [place, me]);

  return (
    <>
      <a
        class="skip"
        href="#view"
        onClick={(event) => {
          // The fragment says where one is in the console.
          event.preventDefault();
          view.current?.focus();
        }}
      >
        To the page
      </a>
      <header class="top-bar">
        <p class="county-name">{me?.county ?? 'County'}</p>
        <NewsLine />
        <button type="button" class="link" onClick={onSignOut}>
          Sign out
        </button>
      </header>
      <NavBar page={route.page} />
      <LinkBar />
      <NoticeBar />
      <main id="view" ref={view} tabIndex={-1}>
        <PageView route={route} />
      </main>
    </>
  );
}

/** What is a place of its own: views of a return and choices on a page are not. */
function placeOf({ page, returnId, query }: Route): string {
  return [page, returnId, page === 'issues' ? query['district'] : null].join('\n');
}
