import type { Agreement } from '#src/domain/agreement.ts';
import type { Slide } from '#src/formats/pptx/deck.ts';
import { dueOf, whoOf } from './report-agreements.ts';
import type { ReportGiven } from './report-given.ts';
import { shorten } from './shorten.ts';

const onOneSlide = 4;
const longestText = 140;
const longestName = 80;

/** What was agreed, a few on a slide; an open slide to write on where there is nothing yet. */
export function agreementSlides({ view, speech }: ReportGiven): Slide[] {
  const { t } = speech;
  const title = t('onPaper.agreements.title');
  const parts = Math.ceil(view.agreements.length / onOneSlide);
  if (parts === 0) {
    return [
      {
        title,
        kicker: t('onPaper.agreements.none'),
        parts: [{ kind: 'text', look: 'question', text: t('slides.agreements.write') }],
        notes: [t('slides.agreements.write')],
      },
    ];
  }
  return Array.from({ length: parts }, (_, part) => {
    const agreements = view.agreements.slice(part * onOneSlide, (part + 1) * onOneSlide);
    return {
      title,
      kicker: parts === 1 ? '' : t('slides.agreements.part', { part: part + 1, parts }),
      parts: [tableOf(agreements, speech)],
      notes: [t('slides.agreements.say'), ...agreements.map((agreement) => wholeOf(agreement, speech))],
    };
  });
}

function tableOf(agreements: readonly Agreement[], speech: ReportGiven['speech']): Slide['parts'][number] {
  const { t } = speech;
  return {
    kind: 'table',
    columns: [
      { title: t('onPaper.agreements.what'), share: 0.36 },
      { title: t('onPaper.agreements.who'), share: 0.22 },
      { title: t('onPaper.agreements.due'), share: 0.15 },
      { title: t('onPaper.agreements.sign'), share: 0.27 },
    ],
    rows: agreements.map((agreement) => [
      shorten(agreement.what, longestText),
      shorten(whoOf(agreement, speech), longestName),
      dueOf(agreement, speech),
      shorten(agreement.sign, longestText),
    ]),
    alt: t('slides.agreements.alt'),
  };
}

function wholeOf(agreement: Agreement, speech: ReportGiven['speech']): string {
  const { t } = speech;
  const { what, sign } = agreement;
  const said = t('slides.agreements.full', {
    what: /[.?!…]$/.test(what.trim()) ? what.trim() : `${what.trim()}.`,
    who: whoOf(agreement, speech) || '–',
    due: dueOf(agreement, speech),
  });
  return sign.trim() === '' ? said : `${said} ${t('slides.agreements.sign', { sign })}`;
}
