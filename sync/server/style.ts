/** For the few pages that explain something: the console brings its own. */
export const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 40rem; padding: 1rem; }
h1 { font-size: 1.4rem; margin: 0.25rem 0; }
`;
