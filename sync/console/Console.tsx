import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { County, CountyContext, useValue } from './county';
import { Frame } from './frame/Frame';
import { keyKept, SignIn, takeKeyFromAddress, tryKey } from './session';

/** The county's console: signs in, and shows the county to whoever has its key. */
export function Console() {
  const [key, setKey] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [isLooking, setLooking] = useState(true);

  useLayoutEffect(() => {
    open(takeKeyFromAddress() ?? keyKept.read());
    // An address with another key, opened in the same tab.
    const follow = () => {
      const found = takeKeyFromAddress();
      if (found !== null) open(found);
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  const open = (found: string | null) => {
    if (found === null) return setLooking(false);
    void tryKey(found).then((tried) => {
      setLooking(false);
      // A server that cannot be reached says nothing of the key: the page waits for it.
      if (tried.is === 'wrong') signOut(tried.why);
      else signIn(found);
    });
  };
  const signIn = (next: string) => {
    keyKept.keep(next);
    setSaid(null);
    setKey(next);
  };
  const signOut = (why: string | null) => {
    keyKept.forget();
    setSaid(why);
    setKey(null);
  };
  if (isLooking) return <main class="empty" aria-busy="true" />;
  if (key === null) return <SignIn said={said} onSignedIn={signIn} />;
  return <SignedIn countyKey={key} onSignOut={signOut} />;
}

function SignedIn({
  countyKey,
  onSignOut,
}: {
  readonly countyKey: string;
  readonly onSignOut: (why: string | null) => void;
}) {
  const county = useMemo(() => new County(countyKey), [countyKey]);
  useEffect(() => county.begin(), [county]);
  const link = useValue(county.link);
  useEffect(() => {
    if (link.is === 'refused') onSignOut(link.why);
  }, [link]);
  return (
    <CountyContext.Provider value={county}>
      <Frame onSignOut={() => onSignOut(null)} />
    </CountyContext.Provider>
  );
}
