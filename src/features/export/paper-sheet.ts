import type { GroupResult } from '#src/domain/group-result.ts';
import { askedPartners } from '#src/domain/openness.ts';
import { type PaperField, paperFields, trendKeys } from '#src/domain/paper-fields.ts';
import type { Picture } from '#src/domain/prim.ts';
import { isAnonymous } from '#src/domain/reveal.ts';
import { roles } from '#src/domain/sheet.ts';
import type { Block, Cell, DocumentContent } from '#src/formats/contract.ts';
import { statementText } from '#src/i18n/group-sentences.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import { circlesPicture } from './circles.ts';
import { paperDocument, paragraph, quiet } from './paper-document.ts';
import { welcomeBlocks } from './paper-welcome.ts';

type Given = { round: GroupResult['round']; fields: PaperField[]; speech: Speech };

/** Keys of the answers: what is typed, and so what is printed. */
const answerKeys = ['1', '2', '3', '4', '5', '0', '-'] as const;

/**
 * A form for who would rather have paper, in black and white: the fields that are keyed in later, in the same order
 * and with the same signs. `invitation`: the code of the same round, where it fits one.
 */
export function paperSheet(
  { round, instrument }: Pick<GroupResult, 'round' | 'instrument'>,
  speech: Speech,
  tools: { invitation: Picture | null; now: Date },
): DocumentContent {
  const { t } = speech;
  const given = { round, fields: paperFields(round, instrument), speech };
  return paperDocument(round, speech, {
    title: t('onPaper.form.title', { name: round.name }),
    now: tools.now,
    blocks: [
      ...welcomeBlocks(round, speech, tools.invitation),
      ...whoBlocks(given),
      ...statementBlocks(given),
      ...themeBlocks(given),
      ...voteBlocks(given),
    ],
  });
}

function whoBlocks({ round, fields, speech: { t } }: Given): Block[] {
  return fields.flatMap(({ kind }): Block[] => {
    switch (kind) {
      case 'partner':
        return [
          {
            kind: 'choices',
            label: t(isAnonymous(round) ? 'onPaper.form.partnerAnonymous' : 'onPaper.form.partner'),
            options: askedPartners(round).map(({ name }, place) => `${String(place + 1)} ${name}`),
          },
        ];
      case 'role':
        return [
          {
            kind: 'choices',
            label: t('onPaper.form.role'),
            options: roles.map((role, place) => `${String(place + 1)} ${t(`group.roles.${role}`)}`),
          },
        ];
      case 'name':
        return [
          { kind: 'fields', rows: [[{ label: t('onPaper.form.name'), text: '', lines: 1, share: 1 }]] },
        ];
      default:
        return [];
    }
  });
}

function statementBlocks({ round, fields, speech }: Given): Block[] {
  const { t, words } = speech;
  const answers = fields.filter((field) => field.kind === 'answer');
  const scale = [1, 2, 3, 4, 5].map((step) =>
    t('onPaper.form.scale', { key: step, text: words.scale[String(step)] }),
  );
  const others = [
    t('onPaper.form.scale', { key: '0', text: words.scale['dk'] }),
    t('onPaper.form.scale', { key: '-', text: words.scale['na'] }),
  ];
  const themes = [...new Set(answers.map(({ themeId }) => themeId))];
  return [
    { kind: 'heading', level: 3, text: words.question },
    paragraph(`${t('onPaper.form.how')} ${t('onPaper.form.notHere')}`),
    quiet([unbroken(scale), unbroken(others)].join('\n')),
    ...themes.flatMap((themeId): Block[] => [
      { kind: 'heading', level: 3, text: words.themes[themeId]?.name ?? themeId },
      {
        kind: 'table',
        dense: true,
        columns: [0.05, 0.64, 0.31].map((share) => ({ title: '', share })),
        rows: answers
          .filter((field) => field.themeId === themeId)
          .map(({ number, statementId }) => [
            String(number),
            statementText(statementId, round, words),
            toCircle(answerKeys, answerKeys.length, speech),
          ]),
      },
    ]),
  ];
}

function themeBlocks({ fields, speech }: Given): Block[] {
  const { t, words } = speech;
  const themes = fields.flatMap((field) => (field.kind === 'wish' ? [field.themeId] : []));
  if (themes.length === 0) return [];
  const { low, high } = words.scaleShort;
  const { question, ...trends } = words.trend;
  return [
    { kind: 'heading', level: 3, text: t('onPaper.form.themes') },
    paragraph(
      [
        t('onPaper.form.wishKeys', { question: words.wish.question, low, high }),
        t('onPaper.form.trendKeys', { question, ...trends }),
      ].join('\n'),
    ),
    {
      kind: 'table',
      dense: true,
      columns: [
        { title: t('onPaper.form.theme'), share: 0.36 },
        { title: t('onPaper.form.wish'), share: 0.36 },
        { title: t('onPaper.form.trend'), share: 0.28 },
      ],
      rows: themes.map((themeId) => [
        words.themes[themeId]?.name ?? themeId,
        toCircle(['1', '2', '3', '4', '5'], 8, speech),
        toCircle(Object.keys(trendKeys), 6.2, speech),
      ]),
    },
  ];
}

function voteBlocks({ fields, speech: { t, words } }: Given): Block[] {
  const votes = fields.filter((field) => field.kind === 'vote');
  if (votes.length === 0) return [];
  const field = (number: number) => ({
    label: t('onPaper.form.vote', { number }),
    text: '',
    lines: 1,
    share: 1,
  });
  return [
    { kind: 'heading', level: 3, text: words.votes.title },
    paragraph(`${words.votes.question} ${t('onPaper.form.votes')}`),
    { kind: 'fields', rows: [votes.map(({ number }) => field(number))] },
  ];
}

/** What signs mean, in one line that breaks between them. */
function unbroken(meanings: readonly string[]): string {
  return meanings.map((meaning) => meaning.replaceAll(' ', '\u00a0')).join(' · ');
}

function toCircle(keys: readonly string[], room: number, { t }: Speech): Cell {
  return {
    picture: circlesPicture(keys, room),
    alt: t('onPaper.form.choices', { choices: keys.join(', ') }),
  };
}
