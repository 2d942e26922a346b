import type { Findings, StatementFinding } from '#src/domain/findings.ts';
import type { LegendEntry } from '#src/domain/radar-legend.ts';
import { radarOf } from '#src/domain/radar-of.ts';
import type { Radar } from '#src/domain/radar.ts';
import { standingOf } from '#src/domain/standing.ts';
import type { InstrumentWords } from './instrument-words.ts';
import type { Language } from './languages.ts';
import { sayList, sayScore } from './say.ts';
import type { Translate } from './useWords.ts';

/** What is needed to say something: the screen's words, the instrument's words, and the language of both. */
export type Speech = { t: Translate; words: InstrumentWords; language: Language };

/** The title of one's own result: what stands highest and lowest, and never how good that is. */
export function ownTitle(findings: Findings, { t, words, language }: Speech): string {
  const standing = standingOf(findings);
  const names = (ids: string[]) =>
    sayList(
      ids.map((id) => words.themes[id]?.name ?? id),
      language,
    );
  switch (standing.kind) {
    case 'nothing':
      return t('own.titleNothing');
    case 'level':
      return standing.themeIds.length === 1
        ? t('own.titleOne', { theme: names(standing.themeIds) })
        : t('own.titleLevel');
    case 'apart':
      return t('own.titleApart', {
        highest: names(standing.highest),
        lowest: names(standing.lowest),
        count: standing.highest.length,
      });
  }
}

/** How much was answered: "23 van 24 stellingen", "1 keer 'weet ik niet'". */
export function ownSubtitle(findings: Findings, { t }: Speech): string[] {
  const sum = (of: (statement: StatementFinding) => number) =>
    findings.statements.reduce((total, statement) => total + of(statement), 0);
  const [dontKnow, notApplicable, skipped] = [
    sum((one) => one.dontKnow),
    sum((one) => one.notApplicable),
    sum((one) => one.skipped),
  ];
  const total = findings.statements.length;
  return [
    t('own.answered', { answered: total - skipped, total }),
    ...(dontKnow ? [t('own.dontKnow', { count: dontKnow })] : []),
    ...(notApplicable ? [t('own.notApplicable', { count: notApplicable })] : []),
  ];
}

/** One's own answer to a statement in words: a step, "don't know", "does not apply" or "skipped". */
export function ownAnswer(statement: StatementFinding, { t, words }: Speech): string {
  const [step] = statement.dots;
  if (step !== undefined) return words.scale[String(step)] ?? String(step);
  if (statement.dontKnow) return words.scaleShort.dk;
  if (statement.notApplicable) return words.scaleShort.na;
  return t('own.skipped');
}

/** The same answer with its number in front, where there is one: "4 · Klopt meestal wel". */
export function ownAnswerNumbered(statement: StatementFinding, speech: Speech): string {
  const [step] = statement.dots;
  const answer = ownAnswer(statement, speech);
  return step === undefined ? answer : `${String(step)} · ${answer}`;
}

/** A theme's own facts: mean, wish and trend, as far as there are any. */
export function ownThemeFacts(findings: Findings, themeId: string, { t, words, language }: Speech): string[] {
  const theme = findings.themes.find((one) => one.themeId === themeId);
  if (!theme) return [];
  const trend = (['better', 'same', 'worse', 'absent'] as const).find((one) => theme.trend[one] > 0);
  return [
    theme.mean === null ? t('own.noMean') : t('own.mean', { score: sayScore(theme.mean, language) }),
    ...(theme.wish === null ? [] : [t('own.wish', { score: sayScore(theme.wish, language) })]),
    ...(trend ? [t('own.trend', { trend: words.trend[trend] })] : []),
  ];
}

/** The radar in one or two sentences, for who cannot see it. */
export function ownRadarSentence(findings: Findings, speech: Speech): string {
  const { t, words, language } = speech;
  const themes = findings.themes.map(({ themeId, mean }) =>
    t('own.themeScore', {
      theme: words.themes[themeId]?.name ?? themeId,
      score: mean === null ? t('own.noScore') : sayScore(mean, language),
    }),
  );
  return t('own.radar', { spokes: findings.statements.length, themes: sayList(themes, language) });
}

/** The radar of one's own findings, with the names of a language. */
export function ownRadar(findings: Findings, words: InstrumentWords): Radar {
  return radarOf(findings, {
    theme: (id) => words.themes[id]?.name ?? id,
    facet: (id) => words.facets[id]?.name ?? id,
  });
}

/** What the marks of one's own radar mean; only of those that are in it. */
export function ownLegend(t: Translate, findings: Findings): LegendEntry[] {
  const anyWish = findings.themes.some(({ wish }) => wish !== null);
  return [
    { mark: 'now', text: t('own.legend.now') },
    { mark: 'mean', text: t('own.legend.mean') },
    ...(anyWish ? [{ mark: 'wish', text: t('own.legend.wish') } as const] : []),
  ];
}
