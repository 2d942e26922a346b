import { groupBy } from '#src/domain/group-by.ts';
import type { Block } from '#src/formats/contract.ts';
import { titled } from './paper-document.ts';
import type { ReportGiven } from './report-given.ts';
import { saidBlock, shownSaid } from './report-said.ts';

/**
 * What organisations seek and offer, side by side. In an anonymous round as two lists: side by side, one line of each
 * would look like one person's.
 */
export function seekOfferBlocks(given: ReportGiven): Block[] {
  const { findings, speech, anonymous } = given;
  const { words } = speech;
  const { seeks, offers } = findings.parts;
  const blocks = anonymous
    ? [
        ...saidBlock(words.seekOffer.seek, 'seek', seeks, given),
        ...saidBlock(words.seekOffer.offer, 'offer', offers, given),
      ]
    : sideBySide(given);
  return titled(words.seekOffer.title, blocks);
}

function sideBySide(given: ReportGiven): Block[] {
  const { view, findings, speech } = given;
  const { t } = speech;
  const { partners } = view.result.round;
  const told = [
    ...shownSaid('seek', findings.parts.seeks, given).map((one) => ({ ...one, side: 'seek' as const })),
    ...shownSaid('offer', findings.parts.offers, given).map((one) => ({ ...one, side: 'offer' as const })),
  ];
  if (told.length === 0) return [];
  const placeOf = (id: string | null) => {
    const place = partners.findIndex((partner) => partner.id === id);
    return place === -1 ? partners.length : place;
  };
  const groups = groupBy(told, ({ partnerId }) => String(placeOf(partnerId))).toSorted(
    ([one], [other]) => placeOf(one?.partnerId ?? null) - placeOf(other?.partnerId ?? null),
  );
  const texts = (group: typeof told, side: 'seek' | 'offer') =>
    group
      .filter((one) => one.side === side)
      .map(({ text }) => t('onPaper.quotes.one', { text }))
      .join('\n');
  return [
    {
      kind: 'table',
      columns: [
        { title: t('onPaper.seek.partner'), share: 0.24 },
        { title: t('onPaper.seek.seek'), share: 0.38 },
        { title: t('onPaper.seek.offer'), share: 0.38 },
      ],
      rows: groups.map((group) => [
        partners[placeOf(group[0]?.partnerId ?? null)]?.name ?? t('onPaper.seek.nobody'),
        texts(group, 'seek'),
        texts(group, 'offer'),
      ]),
    },
  ];
}
