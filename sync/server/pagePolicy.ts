/** Who may frame the add-in's pane: Excel on the web, and the page on which it is tried. */
const EXCEL_ON_THE_WEB = [
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.microsoft365.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
];

/** Where Excel's own library comes from, and what it fetches besides. */
const OFFICE = 'https://appsforoffice.microsoft.com';
/** From where Excel's library takes a part of itself, in hosts that lack it. */
const OFFICE_PARTS = 'https://ajax.aspnetcdn.com';

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

type Directives = Readonly<Record<string, readonly string[]>>;

/** Pages that do nothing but show themselves: no script, no other site, no frame around them. */
export const PAGE_HEADERS = headers({ 'style-src': ["'self'"], 'frame-ancestors': ["'none'"] });

/** The API gives data, which no page but ours may ask for, and none may show in a frame or run. */
export const API_HEADERS = {
  ...headers({ 'frame-ancestors': ["'none'"] }),
  'cross-origin-resource-policy': 'same-origin',
};

/** The console runs its own scripts, and asks this server alone. */
export const CONSOLE_HEADERS = headers({
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'frame-ancestors': ["'none'"],
});

/** The try-it page runs its own scripts and frames the pane. */
export const TRYOUT_HEADERS = headers({
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'connect-src': ["'self'"],
  'frame-src': ["'self'"],
  'frame-ancestors': ["'none'"],
});

/** The pane runs its own scripts and Excel's. It asks nobody but this server and Microsoft's. */
export const PANE_HEADERS = headers({
  'script-src': ["'self'", OFFICE, OFFICE_PARTS],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'", OFFICE],
  'frame-ancestors': ["'self'", ...EXCEL_ON_THE_WEB],
});

function headers(directives: Directives): Readonly<Record<string, string>> {
  const all: Directives = {
    'default-src': ["'none'"],
    ...directives,
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  const policy = Object.entries(all).map(([name, sources]) => `${name} ${sources.join(' ')}`);
  return { ...ALWAYS, 'content-security-policy': policy.join('; ') };
}
