import { meansBefore } from '#src/domain/comparison.ts';
import { framed } from '#src/domain/framed.ts';
import type { MeasureText, Picture } from '#src/domain/prim.ts';
import { legendOf } from '#src/domain/radar-legend.ts';
import { asThemeRole } from '#src/domain/radar-of.ts';
import { radarPicture } from '#src/domain/radar-picture.ts';
import { rowChart } from '#src/domain/row-chart.ts';
import { groupLegend, groupRadar, groupRadarSentence, groupTitle } from '#src/i18n/group-sentences.ts';
import { sayDay, sayList, sayScore } from '#src/i18n/say.ts';
import { type Chart, ofWhom } from './chart.ts';
import { timesOf } from './group-charts.ts';
import type { ReportGiven } from './report-given.ts';

const radarWidth = 900;

/** The radar; with `beside` last time is the second line. */
export function radarChart(given: ReportGiven, measure: MeasureText, which: 'now' | 'beside'): Chart {
  const { view, findings, speech, comparison } = given;
  const { t, words, language } = speech;
  const last = view.before[0]?.result.round;
  const day = last ? sayDay(last.date, language) : '';
  const values = which === 'beside' && comparison ? meansBefore(findings, comparison) : undefined;
  const radar = groupRadar(findings, words, values);
  const legend = groupLegend(findings, speech, values ? t('mirror.beside.before', { day }) : undefined);
  const title = values ? t('takeHome.picture.beforeTitle', { day }) : groupTitle(findings, speech);
  const { low, high } = words.scaleShort;
  const picture = radarPicture(radar, {
    ...{ width: radarWidth, labels: 'names', measure },
    legend: legendOf(radar, legend),
  });
  const foot = [t('report.caption', { low, high }), ofWhom(given)];
  const alt = [groupRadarSentence(findings, speech), ...(values ? [besideSentence(given)] : [])].join(' ');
  return { title, alt, picture: framed(picture, { title, foot }, measure) };
}

function besideSentence({ comparison, speech }: ReportGiven): string {
  const { t, words, language } = speech;
  const themes = (comparison?.themes ?? []).flatMap(({ themeId, before }) =>
    before === null
      ? []
      : [
          t('own.themeScore', {
            theme: words.themes[themeId]?.name ?? themeId,
            score: sayScore(before, language),
          }),
        ],
  );
  return themes.length === 0 ? '' : t('takeHome.picture.beforeAlt', { themes: sayList(themes, language) });
}

/** The means of every theme over the rounds; the rounds have numbers, and the foot says their days. */
export function timesChart(given: ReportGiven, measure: MeasureText): Chart {
  const { t, words, language } = given.speech;
  const { rounds, themes } = timesOf(given);
  const said = (score: number | null) => (score === null ? '–' : sayScore(score, language));
  const title = t('takeHome.picture.times');
  const numbered = rounds.map(({ date }, index) => `${String(index + 1)}: ${sayDay(date, language)}`);
  const nameOf = (themeId: string) => words.themes[themeId]?.name ?? themeId;
  const picture: Picture = rowChart(
    {
      heads: rounds.map((_, index) => String(index + 1)),
      endHead: t('takeHome.picture.now'),
      rows: themes.map(({ themeId, scores }) => ({
        ...{ label: nameOf(themeId), themeId: asThemeRole(themeId), end: said(scores.at(-1) ?? null) },
        drawn: { kind: 'times', scores, labels: scores.slice(0, -1).map(said) },
      })),
    },
    measure,
  );
  const days = numbered.join(' · ');
  const alt = themes.map(({ themeId, scores }) => `${nameOf(themeId)}: ${scores.map(said).join(', ')}.`);
  return {
    ...{ title, alt: [days, ...alt].join(' ') },
    picture: framed(
      picture,
      { title, foot: [days, t('takeHome.picture.timesRead'), ofWhom(given)] },
      measure,
    ),
  };
}
