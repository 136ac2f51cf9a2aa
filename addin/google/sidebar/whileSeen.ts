/** Calls every so many milliseconds while the page can be seen, and when it comes to be seen again; gives what ends it. */
export function whileSeen(look: () => void, every: number): () => void {
  const seen = (): void => {
    if (!document.hidden) look();
  };
  const timer = setInterval(seen, every);
  document.addEventListener('visibilitychange', seen);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', seen);
  };
}
