import type { AgendaItem } from '#src/domain/conversation.ts';
import type { Findings, StatementFinding } from '#src/domain/findings.ts';
import type { GroupResult } from '#src/domain/group-result.ts';
import type { LegendEntry } from '#src/domain/radar-legend.ts';
import { radarOf } from '#src/domain/radar-of.ts';
import type { Radar } from '#src/domain/radar.ts';
import { isAnonymous } from '#src/domain/reveal.ts';
import type { Round } from '#src/domain/round.ts';
import { standingOf } from '#src/domain/standing.ts';
import { fillPlaceholders, type InstrumentWords } from './instrument-words.ts';
import type { Speech } from './own-sentences.ts';
import { sayList, sayScore } from './say.ts';

/** So many facets are named in a title. */
const namedInTitle = 2;
/** Above this many people one dot a person no longer reads; a band takes their place. */
const mostDots = 12;

/** The title of a group's result: what stands highest, and over what they think differently (or what is lowest). */
export function groupTitle(findings: Findings, speech: Speech): string {
  const { t, words, language } = speech;
  const names = (ids: readonly string[]) =>
    sayList(
      ids.map((id) => words.themes[id]?.name ?? id),
      language,
    );
  const standing = standingOf(findings);
  if (standing.kind === 'nothing') return t('mirror.title.nothing');
  const highest =
    standing.kind === 'level'
      ? t('mirror.title.level')
      : t('mirror.title.highest', { highest: names(standing.highest), count: standing.highest.length });
  const apart = findings.topics
    .filter(({ reason }) => reason === 'twoCamps' || reason === 'oneVoiceApart')
    .slice(0, namedInTitle)
    .map(({ statementId }) =>
      t('mirror.title.facet', {
        facet: facetNameOf(findings, statementId, words).toLocaleLowerCase(language),
      }),
    );
  if (apart.length > 0) {
    return t('mirror.title.apart', { standing: highest, facets: sayList(apart, language) });
  }
  return standing.kind === 'level'
    ? highest
    : t('mirror.title.lowest', {
        standing: highest,
        lowest: names(standing.lowest),
        count: standing.lowest.length,
      });
}

/** How many people of how many organisations, and which weighting is on. */
export function groupFacts({ round, collected }: GroupResult, findings: Findings, { t }: Speech): string[] {
  // Late sheets of an anonymous round are in, but not in what is shown.
  const organisations = isAnonymous(round)
    ? 0
    : collected.partners.filter(({ finished }) => finished > 0).length;
  const people = t('mirror.people', { count: findings.people });
  return [
    organisations > 0 ? `${people} ${t('mirror.from', { count: organisations })}` : people,
    t(`mirror.weighting.${findings.weighting}`),
  ];
}

/** The pattern of a statement in words; in an anonymous round nobody is pointed at. */
export function patternWords(statement: StatementFinding, round: Round, { t }: Speech): string {
  if (statement.tooFew) return t('mirror.pattern.tooFew');
  if (statement.pattern === null) {
    return t(statement.manyDontKnow ? 'mirror.pattern.manyDontKnow' : 'mirror.pattern.few');
  }
  const isPointing = statement.pattern === 'oneVoiceApart' && isAnonymous(round);
  return t(`mirror.pattern.${isPointing ? 'oneVoiceApartAnonymous' : statement.pattern}`);
}

/** Why a statement is on the list to talk about. */
export function reasonWords(item: AgendaItem, findings: Findings, round: Round, { t }: Speech): string {
  const statement = findings.statements.find((one) => one.statementId === item.statementId);
  if (item.reason === 'votes') return t('mirror.reason.votes', { count: statement?.votes ?? 0 });
  const isPointing = item.reason === 'oneVoiceApart' && isAnonymous(round);
  return t(`mirror.reason.${isPointing ? 'oneVoiceApartAnonymous' : item.reason}`);
}

/** A statement as this round asks it, with its own words in the open places. */
export function statementText(statementId: string, round: Round, words: InstrumentWords): string {
  const text = words.statements[statementId]?.text ?? statementId;
  return fillPlaceholders(text, words.placeholders, round.words);
}

export function facetNameOf(findings: Findings, statementId: string, words: InstrumentWords): string {
  const facetId = findings.statements.find((one) => one.statementId === statementId)?.facetId ?? '';
  return words.facets[facetId]?.name ?? facetId;
}

/** The radar of a group; `beside`: the values of a second line. */
export function groupRadar(findings: Findings, words: InstrumentWords, beside?: (number | null)[]): Radar {
  const radar = radarOf(findings, {
    theme: (id) => words.themes[id]?.name ?? id,
    facet: (id) => words.facets[id]?.name ?? id,
  });
  return beside === undefined ? radar : { ...radar, beside };
}

/** What the marks of a group's radar mean; only of those that are in it. `beside`: what the second line is. */
export function groupLegend(findings: Findings, { t }: Speech, beside?: string): LegendEntry[] {
  const anyWish = findings.themes.some(({ wish }) => wish !== null);
  const people = findings.people > mostDots ? 'band' : 'person';
  return [
    { mark: 'now', text: t('mirror.legend.now') },
    ...(findings.people > 1 ? [{ mark: people, text: t(`mirror.legend.${people}`) } as const] : []),
    ...(beside === undefined ? [] : [{ mark: 'beside', text: beside } as const]),
    { mark: 'mean', text: t('mirror.legend.mean') },
    ...(anyWish ? [{ mark: 'wish', text: t('mirror.legend.wish') } as const] : []),
  ];
}

/** The radar in one or two sentences, for who cannot see it. */
export function groupRadarSentence(findings: Findings, { t, words, language }: Speech): string {
  const themes = findings.themes.map(({ themeId, mean }) =>
    t('own.themeScore', {
      theme: words.themes[themeId]?.name ?? themeId,
      score: mean === null ? t('own.noScore') : sayScore(mean, language),
    }),
  );
  return t('mirror.radar', { spokes: findings.statements.length, themes: sayList(themes, language) });
}
