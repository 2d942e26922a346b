/** Every address of the app as a function. Addresses live behind the `#`, so any static server will do. */
export const paths = {
  home: () => '/',
  start: () => '/start',
  fill: (sheetId: string, page?: string) => `/sheet/${sheetId}/fill${page ? `/${page}` : ''}`,
  results: (roundId: string) => `/round/${roundId}/results`,
  export: (roundId: string) => `/round/${roundId}/export`,
  import: () => '/import',
  settings: () => '/settings',
  about: () => '/about',
  help: () => '/help',
};

/** The same addresses as patterns for the router. */
export const routePatterns = {
  start: 'start',
  fill: 'sheet/:sheetId/fill/:page?',
  results: 'round/:roundId/results',
  export: 'round/:roundId/export',
  import: 'import',
  settings: 'settings',
  about: 'about',
  help: 'help',
};
