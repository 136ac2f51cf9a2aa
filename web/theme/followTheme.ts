import { setTheme } from '@fluentui/web-components/theme/set-theme.js';
import { webDarkTheme, webLightTheme } from '@fluentui/tokens';

/** The colours of the program around a page. */
export interface HostTheme {
  /** The colour behind the page, `#1F1F1F`; null where the host does not say, or not yet. */
  background(): string | null;
  /** Calls whenever the colour may be another. Absent where it never is. */
  mayChange?(look: () => void): void;
}

/**
 * Dresses a page as the host around it is dressed, light or dark, and as the system is where the host
 * does not say. High contrast is the system's own and needs nothing of us but to leave its colours alone.
 * Gives what looks again, for when the host has come to say.
 */
export function followTheme(host: HostTheme): () => void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  let wasDark: boolean | null = null;
  const dress = () => {
    const background = host.background();
    const isDark = (background === null ? null : isDarkColour(background)) ?? system.matches;
    if (isDark === wasDark) return;
    wasDark = isDark;
    document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
    setTheme(isDark ? webDarkTheme : webLightTheme);
  };
  dress();
  system.addEventListener('change', dress);
  host.mayChange?.(dress);
  return dress;
}

/** By the weights of the eye (ITU-R BT.601); null for what is no colour of six digits. */
export function isDarkColour(colour: string): boolean | null {
  const digits = /^#?([0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(colour.trim())?.[1];
  if (!digits) return null;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16));
  return 0.299 * red! + 0.587 * green! + 0.114 * blue! < 128;
}
