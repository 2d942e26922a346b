import { meansBefore } from '#src/domain/comparison.ts';
import type { RadarLine, Slide, SlidePart } from '#src/formats/pptx/deck.ts';
import { groupRadarSentence } from '#src/i18n/group-sentences.ts';
import { sayDay, sayScore } from '#src/i18n/say.ts';
import type { ReportGiven } from './report-given.ts';
import { shorten } from './shorten.ts';

const longestLabel = 28;

/** The means as a chart that can be changed; last time as a second line where the two can be compared. */
export function radarSlide(given: ReportGiven): Slide {
  const { findings, speech } = given;
  const { t, words } = speech;
  const lines = linesOf(given);
  const names = findings.statements.map(({ facetId }) => words.facets[facetId]?.name ?? facetId);
  const sentence = groupRadarSentence(findings, speech);
  const anyGap = lines.some(({ values }) => values.includes(null));
  const reading = [
    t('slides.radar.scale', { low: words.scaleShort.low, high: words.scaleShort.high }),
    ...(anyGap ? [t('onPaper.read.gap')] : []),
    t('slides.radar.shape'),
  ];
  const beside = reading.map((text): SlidePart => ({ kind: 'text', look: 'quiet', text }));
  return {
    title: t('slides.radar.title'),
    kicker: t('mirror.people', { count: findings.people }),
    parts: [
      { kind: 'radar', labels: names.map((name) => shorten(name, longestLabel)), lines, alt: sentence },
      { kind: 'text', look: 'plain', text: themeLines(given) },
      ...beside,
    ],
    notes: [
      t('slides.radar.silence'),
      t('slides.radar.ask'),
      sentence,
      ...reading,
      ...lines.slice(1).map(({ name }) => name),
      t('slides.radar.change'),
    ],
  };
}

/** As exact as on the screen: one decimal. */
function linesOf({ view, findings, speech: { t, language }, comparison }: ReportGiven): RadarLine[] {
  const values = findings.statements.map(({ mean, tooFew }) => (tooFew ? null : rounded(mean)));
  const before = comparison ? meansBefore(findings, comparison).map(rounded) : [];
  const last = view.before[0]?.result.round;
  const now: RadarLine = { name: t('slides.radar.now'), values };
  if (!last || before.every((value) => value === null)) return [now];
  return [now, { name: t('slides.radar.before', { day: sayDay(last.date, language) }), values: before }];
}

/** In the order of the questionnaire, never by height. */
function themeLines({ findings, speech: { t, words, language } }: ReportGiven): string {
  return findings.themes
    .map(({ themeId, mean }) =>
      t('slides.radar.theme', {
        theme: words.themes[themeId]?.name ?? themeId,
        score: mean === null ? '–' : sayScore(mean, language),
      }),
    )
    .join('\n');
}

function rounded(mean: number | null): number | null {
  return mean === null ? null : Math.round(mean * 10) / 10;
}
