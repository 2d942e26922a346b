import { meansBefore } from '#src/domain/comparison.ts';
import { mostDots } from '#src/domain/dot-plot.ts';
import { emptyChairOf } from '#src/domain/empty-chair.ts';
import type { MeasureText } from '#src/domain/prim.ts';
import { legendOf } from '#src/domain/radar-legend.ts';
import { radarPicture } from '#src/domain/radar-picture.ts';
import type { Block } from '#src/formats/contract.ts';
import { groupFacts, groupLegend, groupRadar, groupRadarSentence } from '#src/i18n/group-sentences.ts';
import { sayDay, sayList } from '#src/i18n/say.ts';
import { paragraph, quiet, titled } from './paper-document.ts';
import type { ReportGiven } from './report-given.ts';

/** More organisations than this are counted on the first page and named at the end: the picture comes first. */
const mostNamed = 12;

/** The first page: the facts, who took part, the radar and how to read it. */
export function openingBlocks(given: ReportGiven, measure: MeasureText): Block[] {
  const { t } = given.speech;
  const { rehearsal } = given.view.result.round;
  return [
    quiet(factsOf(given).join(' · ')),
    ...(rehearsal ? [paragraph(t('mirror.rehearsal'))] : []),
    paragraph(
      `${t('onPaper.who.title')}: ${hasMany(given) ? t('onPaper.who.many', { count: named(given).length }) : whoOf(given)}`,
    ),
    radarBlock(given, measure),
  ];
}

/** The names that did not fit on the first page. */
export function whoBlocks(given: ReportGiven): Block[] {
  return hasMany(given) ? titled(given.speech.t('onPaper.who.title'), [paragraph(whoOf(given))]) : [];
}

function hasMany(given: ReportGiven): boolean {
  return !given.anonymous && named(given).length > mostNamed;
}

function named({ view }: ReportGiven) {
  return view.result.collected.partners.filter(({ finished }) => finished > 0);
}

/** Day, how many people, which weighting is on, open or anonymous, who asked. */
export function factsOf({ view, findings, speech, anonymous }: ReportGiven): string[] {
  const { t, language } = speech;
  const { round } = view.result;
  const counted = anonymous
    ? [t('mirror.people', { count: findings.people }), t(`mirror.weighting.${findings.weighting}`)]
    : groupFacts(view.result, findings, speech);
  return [
    sayDay(round.date, language),
    ...counted,
    t(`onPaper.facts.${round.openness}`),
    ...(round.host === '' ? [] : [t('onPaper.facts.host', { host: round.host })]),
  ];
}

/** The organisations with how many of their people, in the round's order; of an anonymous round none. */
export function whoOf(given: ReportGiven): string {
  const { view, speech, anonymous } = given;
  const { t, language } = speech;
  const { round, collected } = view.result;
  if (anonymous) return t('onPaper.who.anonymous', { minimum: round.minimum });
  const names = named(given).map(({ partner, finished }) =>
    t('onPaper.who.of', { name: partner.name, count: finished }),
  );
  const chair = emptyChairOf(round, collected);
  const missing = round.partners.filter(
    (partner) => chair.partners.includes(partner) || chair.kinds.includes(partner.kind),
  );
  return [
    ...(names.length > 0 ? [t('onPaper.who.list', { names: sayList(names, language) })] : []),
    ...(collected.without > 0 ? [t('onPaper.who.without', { count: collected.without })] : []),
    ...(missing.length > 0
      ? [
          t('onPaper.who.missing', {
            names: sayList(
              missing.map(({ name }) => name),
              language,
            ),
          }),
        ]
      : []),
  ].join(' ');
}

function radarBlock({ view, findings, speech, comparison }: ReportGiven, measure: MeasureText): Block {
  const { t, words, language } = speech;
  const values = comparison ? meansBefore(findings, comparison) : [];
  const last = view.before[0]?.result.round;
  const day = last ? sayDay(last.date, language) : '';
  const hasBefore = values.some((value) => value !== null);
  const radar = groupRadar(findings, words, hasBefore ? values : undefined);
  const legend = groupLegend(findings, speech, hasBefore ? t('mirror.beside.before', { day }) : undefined);
  const isBand = radar.sectors.some(({ spokes }) => spokes.some(({ dots }) => dots.length > mostDots));
  const anyGap = findings.statements.some(({ mean }) => mean === null);
  const reading = [
    `${t('onPaper.read.title')}. ${t('report.caption', { low: words.scaleShort.low, high: words.scaleShort.high })}`,
    t('onPaper.read.line'),
    ...(findings.people > 1 ? [t(isBand ? 'onPaper.read.band' : 'onPaper.read.dots')] : []),
    ...(hasBefore ? [t('onPaper.read.before', { day })] : []),
    ...(anyGap ? [t('onPaper.read.gap')] : []),
  ];
  return {
    kind: 'figure',
    picture: radarPicture(radar, { width: 640, labels: 'names', measure, legend: legendOf(radar, legend) }),
    alt: groupRadarSentence(findings, speech),
    caption: reading.join(' '),
  };
}
