import { useCounty, useValue } from '../county';

/** The last thing that came in, seen and heard; and that it is heard at all. */
export function NewsLine() {
  const county = useCounty();
  const link = useValue(county.link);
  const [newest] = useValue(county.news);
  return (
    <p class="news">
      <span class={`pulse ${link.is}`} aria-hidden="true" />
      <span class="unseen">{newest && link.is === 'live' ? 'Live.' : ''}</span>
      <span role="status" class="news-text">
        {newest ? `${clock(newest.at)} ${newest.text}` : link.is === 'live' ? 'Live' : ''}
      </span>
    </p>
  );
}

function clock(at: Date): string {
  return at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
