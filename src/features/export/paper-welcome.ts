import type { Picture } from '#src/domain/prim.ts';
import { isAnonymous } from '#src/domain/reveal.ts';
import { type Round, usualMinimum } from '#src/domain/round.ts';
import type { Block, TitledText } from '#src/formats/contract.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import { paragraph } from './paper-document.ts';

/** What a person knows before the first answer, as on the first screen, and the code for who has a phone. */
export function welcomeBlocks(round: Round, { t }: Speech, invitation: Picture | null): Block[] {
  const { host, openness, minimum, rehearsal } = round;
  const minutes = Math.ceil(round.instrument.statements.length / 3);
  const lead = [...(host === '' ? [] : [t('welcome.asks', { host })]), t('onPaper.form.lead', { minutes })];
  const texts = textsOf(round, t);
  return [
    paragraph(lead.join(' ')),
    ...(rehearsal ? [paragraph(t('welcome.rehearsal'))] : []),
    ...(openness === 'anonymous' && minimum < usualMinimum
      ? [paragraph(t('welcome.lowMinimum', { minimum }))]
      : []),
    ...(invitation === null
      ? texts.flatMap(({ title, text }): Block[] => [
          { kind: 'heading', level: 3, text: title },
          paragraph(text),
        ])
      : [
          {
            kind: 'beside' as const,
            texts,
            picture: invitation,
            alt: t('onPaper.form.alt'),
            caption: t('onPaper.form.scan'),
            share: 0.24,
          },
        ]),
  ];
}

function textsOf(round: Round, t: Speech['t']): TitledText[] {
  const anonymous = isAnonymous(round);
  const open = [
    t(round.partners.length > 0 ? 'welcome.open' : 'welcome.openAlone'),
    ...(round.asks.includes('name') ? [t('welcome.openName')] : []),
  ];
  return [
    { title: t('welcome.why'), text: round.purpose || t('setup.purposeDefault') },
    {
      title: t('onPaper.form.where'),
      text: t(anonymous ? 'onPaper.form.whereAnonymous' : 'onPaper.form.whereText'),
    },
    {
      title: t('welcome.who'),
      text: [round.audience, t('welcome.together')].filter((part) => part !== '').join(' '),
    },
    {
      title: t(anonymous ? 'group.anonymous' : 'group.open'),
      text: anonymous ? t('welcome.anonymous', { minimum: round.minimum }) : open.join(' '),
    },
    { title: t('welcome.free'), text: t('welcome.freeText') },
  ];
}
