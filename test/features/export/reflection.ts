import { sheets } from '#test/support/sheets.ts';
import { sheetWith } from './group-view.ts';

/**
 * Six people of three organisations on twelve statements. B1: one voice apart. B6: two camps. R2 strongest of the agreed
 * high. O2: one answer. O3 and P5: agreed low. P2: two of six don't know, four answers.
 */
export const six = sheets(`
  partner | B1 B3 B6 | R2 R3 R4 | O1 O2 O3 | P2 P5 P6 | interests:wish interests:trend votes
  vliet   |  4  5  1 |  4  4  3 |  3  . na | dk  2  3 |       5            better        B1
  vliet   |  4  4  1 |  5  4  3 |  3  .  2 | dk  2  3 |       4            same          .
  vliet   |  4  4  2 |  5  5  3 |  3  .  2 |  3  1  3 |       .            absent        .
  anker   |  4  4  5 |  4  4  3 |  3  .  2 |  4  2  3 |       4            worse         .
  anker   |  4  4  5 |  5  4  3 |  3  .  2 |  4  2  3 |       4            better        .
  bouw    |  1  4  5 |  4  4  3 |  3  4  2 |  4  1  3 |       5            same          .
`);

/** The same with what they wrote and chose beside the statements. */
export const sixWithWords = six.map((sheet, place) =>
  sheetWith(sheet, {
    notes: {
      B6: { text: `Gedoe ${String(place + 1)}`, visibility: place === 0 ? 'private' : 'shared' },
      ...(place === 5 ? { O2: { text: 'Ik mag beslissen', visibility: 'shared' as const } } : {}),
    },
    aim: place === 0 ? 'Meer techniek' : '',
    seek: place === 0 ? 'Docenten' : place === 5 ? 'Leerlingen' : '',
    offer: place === 1 ? 'Een lokaal' : '',
    openAnswers: place === 3 ? { keep: 'De koffie' } : {},
    forms: { facilities: place < 4 ? 'now' : 'wanted', meet: 'not' },
    dilemmas: { pace: { now: place < 3 ? 1 : 3, wish: 4 } },
  }),
);
