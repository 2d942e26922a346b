import type { LeftOutReason } from './meaning.ts';

/**
 * Columns that form tools add by themselves, by their heading in plain letters. Seen in exports of Microsoft Forms
 * ("ID", "Begintijd", "Tijd van voltooien", "Laatst gewijzigd op"), Google Forms ("Tijdstempel", "E-mailadres",
 * "Score") and LimeSurvey ("submitdate", "lastpage", "startlanguage", "seed", "refurl", "interviewtime").
 */
const addedByTools: readonly (readonly [LeftOutReason, RegExp])[] = [
  [
    'time',
    /^(tijdstempel|timestamp|(start|begin|eind|invul)(tijd|datum)|(start|end|completion|submit|submission|last modified) ?(time|date)|tijd van voltooien|voltooiingstijd|(tijd|datum) ?(van )?(laatste )?(actie|wijziging|invullen|inzending|verzending)|laatst gewijzigd( op)?|(submit|start|date)(date|stamp)|date (submitted|started|last action)|datum( verzonden| ingediend)?|interviewtime|(group|question)time.*|[a-z]\d+[a-z]?time|total time|totale tijd|duration|duur)$/,
  ],
  ['id', /^(id|(response|antwoord|respondent|inzending|submission)s? ?(id|nummer|number)|nr|nummer|#)$/],
  ['id', /^(token|seed|ip ?(adres|address|addr)|ipaddr|refurl|referrer url|access code|toegangscode)$/],
  [
    'email',
    /^(e ?mail ?(adres|address)?|je e ?mail ?adres|uw e ?mail ?adres|your e ?mail( address)?|gebruikersnaam|username|user name)$/,
  ],
  [
    'tool',
    /^(lastpage|last page|laatste pagina|startlanguage|start language|begintaal|taal|language|score|total points|totaal(aantal)? ?(aantal )?punten|quiz feedback|(points|punten|feedback) .*|firstname|lastname|attribute \d+)$/,
  ],
];

/**
 * Headings that ask who somebody is, in the ways people write them; the first that fits, for a role may be one in an
 * organisation. Only short ones: a statement is a sentence.
 */
const asksWho = {
  role: /\b(rol|functie|role|function|job title|position|functietitel)\b/,
  partner:
    /\b(org|organisatie|organisaties|organization|organisation|school|bedrijf|company|instelling|institution|werkgever|employer|namens welke|partner)\b/,
  name: /^((wat is )?(je|jouw|uw|mijn|your|my|what is your)? ?(volledige |full )?(voor en achter)?(naam|name)\d?)$/,
} as const;
export type Who = keyof typeof asksWho;

const mostWords = 9;

const noteWords =
  /\b(toelichting|toelichten|opmerking|opmerkingen|uitleg|waarom|notitie|commentaar|comment|comments|note|notes|explanation|please explain|explain your|remark|remarks|why)\b/;
const wishWords =
  /\b(wens|wensen|wish|over een jaar|a year from now|in een jaar|in one year|next year|volgend jaar)\b/;
const trendWords = /\b(verloop|trend|een jaar geleden|a year ago|vorig jaar|last year)\b/;
const voteWords = /\b(stem|stemmen|vote|votes|praten over|talk about)\b/;

export function leftOutBy(plainHeading: string): LeftOutReason | null {
  return addedByTools.find(([, pattern]) => pattern.test(plainHeading))?.[0] ?? null;
}

export function whoIn(plainHeading: string): Who | null {
  if (plainHeading.split(' ').length > mostWords) return null;
  const found = (Object.keys(asksWho) as Who[]).filter((who) => asksWho[who].test(plainHeading));
  return found[0] ?? null;
}

/** What a heading says about the thing that it names, besides the thing itself. */
export function turnIn(plainHeading: string): 'note' | 'wish' | 'trend' | 'vote' | null {
  if (noteWords.test(plainHeading)) return 'note';
  if (trendWords.test(plainHeading)) return 'trend';
  if (wishWords.test(plainHeading)) return 'wish';
  return voteWords.test(plainHeading) ? 'vote' : null;
}

/** A heading without the word that makes it one of a note, wish, trend or vote. */
export function withoutTurn(plainHeading: string): string {
  return [noteWords, voteWords]
    .reduce((text, words) => text.replace(words, ' '), plainHeading)
    .replace(/^\s*(bij|op|van|for|on|of|about|over|je|your)\b/, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
