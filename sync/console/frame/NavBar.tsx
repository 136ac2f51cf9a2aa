import { ask } from '../api';
import { useAnswer } from '../county';
import { TITLES } from '../pages/titles';
import { hashOf, PAGES, type PageName } from '../route';

/** The pages, with how many matters wait for the county. */
export function NavBar({ page }: { readonly page: PageName }) {
  const { value: matters } = useAnswer(ask.matters());
  const waiting = matters?.conflicts.length ?? 0;
  return (
    <nav class="nav-bar" aria-label="Console">
      <ul>
        {PAGES.map((name) => (
          <li key={name}>
            <a href={hashOf({ page: name })} aria-current={name === page ? 'page' : undefined}>
              {TITLES[name]}
              {name === 'conflicts' && waiting > 0 && (
                <span class="count">
                  {waiting.toLocaleString('en-GB')}
                  <span class="unseen"> to decide</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
