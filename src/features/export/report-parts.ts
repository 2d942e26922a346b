import { dotRow, mostDots } from '#src/domain/dot-plot.ts';
import type { DilemmaFinding, Placed } from '#src/domain/findings.ts';
import type { Block, Cell } from '#src/formats/contract.ts';
import { sayScore } from '#src/i18n/say.ts';
import { quiet, titled } from './paper-document.ts';
import type { ReportGiven } from './report-given.ts';
import { saidBlock } from './report-said.ts';
import { seekOfferBlocks } from './report-seek-offer.ts';

/** What was said and chosen beside the statements; what is empty is left out. */
export function partBlocks(given: ReportGiven): Block[] {
  const { findings, speech } = given;
  const { words, t } = speech;
  const { aims, openAnswers } = findings.parts;
  return [
    ...titled(t('onPaper.own'), [
      ...saidBlock(words.aim.question, 'aim', aims, given),
      ...openAnswers.flatMap(({ questionId, said }) =>
        saidBlock(words.openQuestions[questionId] ?? questionId, questionId, said, given),
      ),
    ]),
    ...seekOfferBlocks(given),
    ...formBlocks(given),
    ...dilemmaBlocks(given),
  ];
}

function formBlocks({ findings, speech: { t, words } }: ReportGiven): Block[] {
  const chosen = findings.parts.forms.filter(({ now, wanted, not }) => now + wanted + not > 0);
  const table: Block = {
    kind: 'table',
    columns: [
      { title: t('onPaper.forms.form'), share: 0.55 },
      { title: words.forms.now, share: 0.15, align: 'end' },
      { title: words.forms.wanted, share: 0.15, align: 'end' },
      { title: words.forms.not, share: 0.15, align: 'end' },
    ],
    rows: chosen.map(({ formId, now, wanted, not }) => [
      words.forms.items[formId] ?? formId,
      ...[now, wanted, not].map(String),
    ]),
  };
  return titled(words.forms.title, chosen.length > 0 ? [quiet(t('onPaper.forms.lead')), table] : []);
}

function dilemmaBlocks({ findings, speech }: ReportGiven): Block[] {
  const { t, words, language } = speech;
  const chosen = findings.parts.dilemmas.filter(({ now, wish }) => now.n + wish.n > 0);
  const isLarge = findings.people > mostDots;
  const score = (mean: number | null) => (mean === null ? '–' : sayScore(mean, language));
  const table: Block = {
    kind: 'table',
    columns: [
      { title: t('onPaper.dilemmas.dilemma'), share: 0.22 },
      { title: t('onPaper.dilemmas.places'), share: 0.36 },
      { title: t('onPaper.dilemmas.end'), share: 0.22 },
      { title: words.dilemmas.now, share: 0.09, align: 'end' },
      { title: words.dilemmas.wish, share: 0.11, align: 'end' },
    ],
    rows: chosen.map((dilemma) => [
      words.dilemmas.items[dilemma.dilemmaId]?.left ?? dilemma.dilemmaId,
      isLarge ? countsCell(dilemma, speech) : dotsCell(dilemma, speech),
      words.dilemmas.items[dilemma.dilemmaId]?.right ?? '',
      score(dilemma.now.mean),
      score(dilemma.wish.mean),
    ]),
  };
  const lead = quiet(t(isLarge ? 'onPaper.dilemmas.leadCounts' : 'onPaper.dilemmas.lead'));
  return titled(words.dilemmas.title, chosen.length > 0 ? [lead, table] : []);
}

function dotsCell({ now, wish }: DilemmaFinding, speech: ReportGiven['speech']): Cell {
  const { mean, counts } = now;
  const arrow = mean === null || wish.mean === null ? {} : { arrow: { from: mean, to: wish.mean } };
  return {
    picture: dotRow({ counts, mean, ...arrow }, { dots: 'accent', ground: 'paper' }),
    alt: `${speech.words.dilemmas.now}: ${placesOf(now, speech)}`,
  };
}

function countsCell({ now, wish }: DilemmaFinding, speech: ReportGiven['speech']): Cell {
  const { words } = speech;
  return [
    `${words.dilemmas.now}: ${placesOf(now, speech)}`,
    `${words.dilemmas.wish}: ${placesOf(wish, speech)}`,
  ].join('\n');
}

/** How many people stand at each place, from 1 to 5: "3 – 0 – 1 – 0 – 2". */
function placesOf({ counts, n }: Placed, { t }: ReportGiven['speech']): string {
  return n === 0 ? t('onPaper.dilemmas.none') : counts.join(' – ');
}
