import { originOf } from '#src/domain/origin.ts';
import type { Picture } from '#src/domain/prim.ts';
import type { Round } from '#src/domain/round.ts';
import type { Block, DocumentContent } from '#src/formats/contract.ts';
import type { InvitationAs } from '#src/handin/invitation.ts';
import type { Language } from '#src/i18n/languages.ts';
import { sayDay } from '#src/i18n/say.ts';
import type { Translate } from '#src/i18n/useWords.ts';
import { version } from '../../../package.json';

/** The invitation on paper: what to do, why, who sees what, and the code as large as the page leaves room for. */
export function invitationSheet(
  round: Round,
  as: InvitationAs,
  given: { t: Translate; language: Language; picture: Picture; address: string; now: Date },
): DocumentContent {
  const { t, language, picture, address, now } = given;
  const titled = (text: string, ...paragraphs: string[]): Block[] => {
    const said = paragraphs.filter((paragraph) => paragraph !== '');
    return said.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text },
          ...said.map((paragraph): Block => ({ kind: 'paragraph', text: paragraph })),
        ];
  };
  const steps = (['scan', 'fill', 'hand'] as const).map(
    (step, index) => `${String(index + 1)}. ${t(`invite.steps.${as}.${step}`)}`,
  );
  const facts = [
    sayDay(round.date, language),
    ...(round.host === '' ? [] : [t('invite.paper.host', { host: round.host })]),
    ...(round.rehearsal ? [t('group.rehearsal')] : []),
  ];
  return {
    language,
    title: t(as === 'table' ? 'invite.paper.titleTable' : 'invite.paper.title', { name: round.name }),
    kicker: 'Samenspiegel',
    createdAt: now,
    origin: originOf(round, version),
    blocks: [
      { kind: 'paragraph', text: facts.join(' · '), quiet: true },
      ...titled(t('invite.paper.how'), ...steps),
      ...titled(t('invite.paper.why'), round.purpose || t('setup.purposeDefault')),
      ...titled(
        t('invite.paper.who'),
        round.audience,
        round.openness === 'open'
          ? t('invite.paper.open')
          : t('invite.paper.anonymous', { count: round.minimum }),
      ),
      {
        kind: 'figure',
        picture: withMargins(picture),
        alt: t('invite.paper.alt'),
        caption: t('invite.paper.address', { address }),
      },
    ],
    foot: t('invite.paper.foot'),
    pageNumber: (page, pages) => t('invite.paper.page', { page, pages }),
    replacedCharacters: (count) => t('report.replaced', { count }),
  };
}

/** How much wider than the code the drawing is, so that the code and all words come on one page. */
const widening = 1.5;

/** A square picture of straight paths in the middle of a wider one: a figure is as wide as the page. */
function withMargins({ width, height, prims }: Picture): Picture {
  const shift = (width * (widening - 1)) / 2;
  return {
    width: width * widening,
    height,
    prims: prims.map((prim) =>
      prim.kind === 'path'
        ? {
            ...prim,
            d: prim.d.replace(
              /([ML])([\d.]+)/g,
              (_, step: string, x: string) => step + String(Number(x) + shift),
            ),
          }
        : prim,
    ),
  };
}
