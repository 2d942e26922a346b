// @ts-check
/** The rounds and sheets that are measured. Their notes are of two hands, Dutch, and not of the packing's own words. */
const notes = [
  'De afstemming over het keuzevak loopt pas sinds de zomer, en onze monteurs horen te laat wanneer er een gastles is. Ik zou liever per kwartaal een vaste middag plannen. ',
  'Bij ons op school is de werkplaats bijna leeg na drie uur; dat is zonde van de machines. Kunnen buurtscholen daar niet terecht? Vervoer blijft dan wel lastig voor de tweede klas. ',
  'Het convenant is helder, alleen kent niemand op de werkvloer het. Wie vertelt de nieuwe collega’s wat er is beloofd? Twee jaar geleden ging dat ook mis, met ruzie over de subsidie. ',
  'Fijn dat de directeuren elkaar nu bellen. Toch blijft het spannend zodra de aanmeldcijfers bekend worden, dan trekt iedereen zich weer terug achter de eigen voordeur. ',
  'Onze vakdocenten willen best gezamenlijk examens maken, maar de roosters botsen elke dinsdag. Een gedeelde jaarplanner in mei zou al helpen, liefst met dezelfde toetsweek. ',
  'Wat mij raakt: ouders weten niets van dit project. Een open avond op de bouwplaats trok vorige lente tachtig gezinnen; doe dat nogmaals, en vraag de wethouder om te openen. ',
  'Over het gereedschap is afgesproken dat je schade meldt, toch lag de lasrobot zes weken stil. Niemand voelde zich eigenaar, dus wijs per toestel een beheerder aan. ',
  'De kleinste vestiging levert evenveel geld in als de grootste en krijgt minder uren terug. Dat wringt hier nogal, zeker nu de bekostiging daalt. ',
];

/** So many characters of notes, another text for every person. @param {number} length @param {number} person */
export function note(length, person) {
  const inTurn = notes.map((_, place) => notes[(place + person) % notes.length] ?? '');
  return inTurn.join('').repeat(3).slice(0, length);
}

/** What a facilitator sets up. @param {number} partners @param {string} why */
export function invited(partners, why) {
  const sorts = 'Lyceum Vakschool Streekschool Bouwbedrijf Gemeente Praktijkcollege Meerwaarde ROC'.split(
    ' ',
  );
  const places = 'Barneveld Ede Veenendaal Wageningen Rhenen Nijkerk Putten Ermelo Scherpenzeel'.split(' ');
  const streets = 'Eikenlaan Zuid Hoofdstraat Tinbergen Kastanje Lodenstein Midden Oostwaard Bongerd'.split(
    ' ',
  );
  return {
    id: '3f9d0c61b7e2a8541d6e90f2',
    now: '2026-11-24T08:12:31.417Z',
    name: 'Reflectie STO Vallei, najaar 2026',
    date: '2026-11-24',
    parts: [],
    words: { region: 'de Vallei' },
    partners: Array.from({ length: partners }, (_, place) => ({
      id: `5f0c9a1e-${String(1 + ((place * 6113 + 2909) % 16383))}`,
      name: `${sorts[place % 8] ?? ''} ${places[place % 9] ?? ''} ${streets[(place * 5 + 2) % 9] ?? ''} ${String(100 + place * 37)}`
        .padEnd(30, ` ${String(place * 91)} Aalderik`)
        .slice(0, 30),
      kind: 'vmbo',
      expected: 3,
    })),
    expected: null,
    way: 'apart',
    host: 'Marieke de Wit, programmaleider',
    purpose: why,
    audience: why === '' ? '' : note(150, 3),
    asks: [],
    rehearsal: false,
    openness: 'open',
    minimum: 5,
    previousRoundId: null,
  };
}

/**
 * A sheet with everything filled in that has no texts, and a text over three notes.
 * @param {any} round @param {number} person @param {string} text
 */
export function answered(round, person, text) {
  const statements = /** @type {string[]} */ (round.instrument.statements);
  const third = Math.ceil(text.length / 3);
  const pieces = [text.slice(0, third), text.slice(third, 2 * third), text.slice(2 * third)];
  const noted = pieces.flatMap((piece, place) =>
    piece === '' ? [] : [[statements[place * 5], { text: piece, visibility: 'shared' }]],
  );
  const themes = ['interests', 'relationship', 'organisation', 'process'];
  return {
    id: (0xa3c1_5e7f_9b2d * (person + 1)).toString(16).padStart(24, '7').slice(-24),
    roundId: round.id,
    revision: 41,
    startedAt: null,
    finishedAt: `2026-11-24T09:1${String(person % 10)}:27.318Z`,
    respondent: { partnerId: round.partners[person % round.partners.length].id, role: null, name: null },
    answers: Object.fromEntries(statements.map((id, place) => [id, ((place * 7 + person * 3) % 5) + 1])),
    notes: Object.fromEntries(noted),
    themes: Object.fromEntries(themes.map((id) => [id, { trend: 'better', wish: 4 }])),
    votes: statements.slice(person % 9, (person % 9) + 3),
    openAnswers: {},
    aim: '',
    seek: '',
    offer: '',
    forms: {},
    dilemmas: {},
  };
}

/** @param {any} round @param {number} people @param {number} length characters of notes of each */
export function table(round, people, length) {
  return Array.from({ length: people }, (_, person) => answered(round, person, note(length, person)));
}
