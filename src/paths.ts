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

  /** Set up a group round; `from`: the round it follows. */
  setup: (from?: string) => (from === undefined ? '/setup' : `/setup/from/${from}`),
  /** Change a set-up while it is not locked, or read it. */
  changeSetup: (roundId: string) => `/round/${roundId}/setup`,
  invite: (roundId: string) => `/round/${roundId}/invite`,
  collect: (roundId: string) => `/round/${roundId}/collect`,
  paper: (roundId: string) => `/round/${roundId}/paper`,
  /** Answers that a group gave in another form tool. */
  fromForm: (roundId: string) => `/round/${roundId}/from-form`,
  /** A person with an invitation as a link or file. */
  join: () => '/join',
  /** The first screen of a participant. */
  welcome: (roundId: string) => `/round/${roundId}/welcome`,
  handIn: (sheetId: string) => `/sheet/${sheetId}/hand-in`,
  /** The talk, for the one who leads it; and what everybody sees, in a second window. */
  talk: (roundId: string) => `/round/${roundId}/talk`,
  present: (roundId: string) => `/round/${roundId}/present`,
  agreements: (roundId: string) => `/round/${roundId}/agreements`,
  tablet: (roundId: string) => `/round/${roundId}/tablet`,
  together: () => '/together',
  /** `item`: the id of a statement, or of another thing that is answered together. */
  togetherRound: (roundId: string, item?: string) => `/round/${roundId}/together${item ? `/${item}` : ''}`,
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

  setup: 'setup',
  setupFrom: 'setup/from/:from',
  changeSetup: 'round/:roundId/setup',
  invite: 'round/:roundId/invite',
  collect: 'round/:roundId/collect',
  paper: 'round/:roundId/paper',
  fromForm: 'round/:roundId/from-form',
  join: 'join',
  welcome: 'round/:roundId/welcome',
  handIn: 'sheet/:sheetId/hand-in',
  talk: 'round/:roundId/talk',
  present: 'round/:roundId/present',
  agreements: 'round/:roundId/agreements',
  tablet: 'round/:roundId/tablet',
  together: 'together',
  togetherRound: 'round/:roundId/together/:item?',
  /** Links that carry something behind them: an invitation, one for a table host, and answers handed in. */
  invitation: 'i/:carried',
  tableInvitation: 't/:carried',
  handedIn: 'h/:carried',
};
