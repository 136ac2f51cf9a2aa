const NAME = 'shirebook county key';

/** The key, for as long as the tab is open: nobody who comes to this machine later finds it. */
export const keyKept = {
  read: (): string | null => sessionStorage.getItem(NAME),
  keep: (key: string): void => sessionStorage.setItem(NAME, key),
  forget: (): void => sessionStorage.removeItem(NAME),
};
