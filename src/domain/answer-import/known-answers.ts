import { type Answer, type FormChoice, type Role, roles, type Trend } from '../sheet.ts';
import type { ImportWords } from './import-words.ts';
import type { WordMeaning } from './meaning.ts';
import { plainText } from './plain-text.ts';

/**
 * Scales of agreement as form tools and their users write them, Dutch and English, from 1 to 5; then the two ways to
 * say that there is no step, and the ways in which a tool says that nothing was filled in. Words that stand for
 * different things on different scales ("geen mening", "enigszins eens") are not here: somebody has to say.
 */
const written: readonly (readonly [Answer | 'skip', string])[] = [
  [
    1,
    'helemaal mee oneens, helemaal oneens, zeer mee oneens, zeer oneens, volledig mee oneens, volledig oneens, sterk mee oneens, sterk oneens, totaal mee oneens, totaal oneens, geheel mee oneens, geheel oneens, helemaal niet mee eens, helemaal niet waar, helemaal niet, strongly disagree, completely disagree, totally disagree, fully disagree, disagree strongly, disagree completely, not at all, not at all true',
  ],
  [
    2,
    'mee oneens, oneens, niet mee eens, meestal niet, grotendeels oneens, grotendeels mee oneens, disagree, mostly disagree',
  ],
  [
    3,
    'neutraal, niet mee eens niet mee oneens, niet mee eens en niet mee oneens, niet mee oneens niet mee eens, niet eens niet oneens, niet eens en niet oneens, noch mee eens noch mee oneens, noch eens noch oneens, eens noch oneens, mee eens noch mee oneens, half half, neutral, neither agree nor disagree, neither disagree nor agree, neither',
  ],
  [4, 'mee eens, eens, meestal wel, grotendeels eens, grotendeels mee eens, agree, mostly agree'],
  [
    5,
    'helemaal mee eens, helemaal eens, zeer mee eens, zeer eens, volledig mee eens, volledig eens, sterk mee eens, sterk eens, totaal mee eens, totaal eens, geheel mee eens, geheel eens, helemaal waar, strongly agree, completely agree, totally agree, fully agree, agree strongly, agree completely',
  ],
  [
    'dk',
    'weet ik niet, ik weet het niet, weet ik het niet, weet het niet, weet niet, ik weet niet, geen idee, kan ik niet zeggen, kan ik niet beoordelen, i dont know, dont know, i do not know, do not know, dk, not sure, unsure, cant say, cannot say',
  ],
  ['na', 'niet van toepassing, n v t, nvt, geldt niet, does not apply, doesnt apply, not applicable'],
  [
    'skip',
    'geen antwoord, niet beantwoord, niet ingevuld, leeg, no answer, not answered, no response, skipped',
  ],
];

const trends: readonly (readonly [Trend | 'skip', string])[] = [
  ['better', 'beter, better, vooruit, improved'],
  ['same', 'gelijk, hetzelfde, gelijk gebleven, ongeveer gelijk, same, the same, about the same, unchanged'],
  ['worse', 'minder goed, slechter, minder, achteruit, less good, worse'],
  ['absent', 'ik was er toen niet bij, was er niet bij, niet bij, i was not here then, was not here, absent'],
  ['skip', 'geen antwoord, no answer'],
];

const roleWords: readonly (readonly [Role | 'skip', string])[] = [
  ['board', 'bestuur, bestuurder, raad van bestuur, toezicht, board, board member'],
  [
    'management',
    'directie, directeur, schoolleider, schoolleiding, management, manager, teamleider, head, principal',
  ],
  ['teacher', 'docent, leraar, lerares, leerkracht, instructeur, onderwijs, teacher, lecturer, trainer'],
  [
    'lead',
    'programmaleider, projectleider, coördinator, coordinator, programmamanager, lead, programme leader, project leader',
  ],
  ['company', 'bedrijf, ondernemer, werkgever, company, business, employer'],
  ['other', 'anders, overig, other'],
  ['skip', 'geen antwoord, zeg ik liever niet, no answer, prefer not to say'],
];

const votes: readonly (readonly [WordMeaning<'vote'>, string])[] = [
  ['yes', 'ja, yes, x, 1, waar, true, checked, selected, y, j'],
  ['skip', 'nee, no, 0, onwaar, false, unchecked, not selected, n'],
];

const formWords: readonly (readonly [FormChoice | 'skip', string])[] = [
  ['now', 'now, nu, doen we nu al, doen we al, we do this already'],
  ['wanted', 'wanted, gewenst, willen we wel'],
  ['not', 'not, niet, willen we niet, we do not want this'],
  ['skip', 'geen antwoord, no answer'],
];

/** Meanings by the key of the word (`wordKey`). */
export type Known<Meaning> = ReadonlyMap<string, Meaning>;

/** The instrument's own words for its scale, and what other people say for it. */
export function knownAnswers(words: readonly ImportWords[]): Known<Answer | 'skip'> {
  const own = words.flatMap(({ scale, scaleShort: { low, high, dk, na } }) => [
    ...([1, 2, 3, 4, 5, 'dk', 'na'] as const).map((answer) => [scale[answer] ?? '', answer] as const),
    ...([
      [low, 1],
      [high, 5],
      [dk, 'dk'],
      [na, 'na'],
    ] as const),
  ]);
  return known(written, own);
}

export function knownTrends(words: readonly ImportWords[]): Known<Trend | 'skip'> {
  const own = words.flatMap(({ trend }) =>
    (['better', 'same', 'worse', 'absent'] as const).map((key) => [trend[key], key] as const),
  );
  return known(trends, own);
}

export function knownForms(words: readonly ImportWords[]): Known<FormChoice | 'skip'> {
  const own = words.flatMap(({ forms }) =>
    (['now', 'wanted', 'not'] as const).map((key) => [forms[key], key] as const),
  );
  return known(formWords, own);
}

export function knownRoles(words: readonly ImportWords[]): Known<Role | 'skip'> {
  const own = words.flatMap((language) => roles.map((role) => [language.roles[role], role] as const));
  return known(roleWords, own);
}

export const knownVotes = known(votes, []);

function known<Meaning>(
  lists: readonly (readonly [Meaning, string])[],
  own: readonly (readonly [string, Meaning])[],
): Known<Meaning> {
  const listed = lists.flatMap(([meaning, list]) => list.split(', ').map((word) => [word, meaning] as const));
  const pairs = [...listed, ...own].map(([word, meaning]) => [plainText(word), meaning] as const);
  return new Map(pairs.filter(([key]) => key !== ''));
}
