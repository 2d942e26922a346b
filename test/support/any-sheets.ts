import fc from 'fast-check';
import type { Answer, FormChoice, Sheet, Trend } from '#src/domain/sheet.ts';
import { instrumentWithParts, smallInstrument, smallSpokes } from './rounds.ts';
import { partnerIdOf, sheets } from './sheets.ts';

const anyAnswer = fc.constantFrom<(Answer | undefined)[]>(1, 2, 3, 4, 5, 'dk', 'na', undefined);
const anyStep = fc.constantFrom(1, 2, 3, 4, 5);
const anyTrend = fc.constantFrom<Trend[]>('better', 'same', 'worse', 'absent');
const anyView = fc.record({ trend: fc.option(anyTrend), wish: fc.option(anyStep) });
const anyFormChoice = fc.constantFrom<(FormChoice | undefined)[]>('now', 'wanted', 'not', undefined);
const anyPlace = fc.record({ now: fc.option(anyStep), wish: fc.option(anyStep) });
const statementIds = smallSpokes.map((spoke) => spoke.statementId);

/** Finished sheets of the small instrument (with parts, for a round that asks them), of people of the named partners or of none. */
export function anySheets(
  names: readonly string[],
  size: { min: number; max: number },
): fc.Arbitrary<Sheet[]> {
  const anyPerson = fc.record({
    partnerId: fc.constantFrom(null, ...names.map(partnerIdOf)),
    answers: fc.tuple(...statementIds.map(() => anyAnswer)),
    themes: fc.tuple(...smallInstrument.themes.map(() => anyView)),
    votes: fc.subarray(statementIds, { maxLength: 3 }),
    forms: fc.tuple(...instrumentWithParts.forms.map(() => anyFormChoice)),
    dilemmas: fc.tuple(...instrumentWithParts.dilemmas.map(() => anyPlace)),
  });
  return fc.array(anyPerson, { minLength: size.min, maxLength: size.max }).map((people) =>
    people.flatMap(({ partnerId, answers, themes, votes, forms, dilemmas }, index) =>
      sheets('finished\nyes').map((blank) => ({
        ...blank,
        id: `sheet-${String(index + 1).padStart(3, '0')}`,
        respondent: { ...blank.respondent, partnerId },
        answers: Object.fromEntries(
          statementIds.flatMap((id, place) => {
            const answer = answers[place];
            return answer === undefined ? [] : [[id, answer] as const];
          }),
        ),
        themes: Object.fromEntries(
          smallInstrument.themes.flatMap(({ id }, place) => {
            const view = themes[place];
            return view ? [[id, view] as const] : [];
          }),
        ),
        votes,
        forms: Object.fromEntries(
          instrumentWithParts.forms.flatMap((id, place) => {
            const choice = forms[place];
            return choice === undefined ? [] : [[id, choice] as const];
          }),
        ),
        dilemmas: Object.fromEntries(
          instrumentWithParts.dilemmas.map((id, place) => [id, dilemmas[place] ?? { now: null, wish: null }]),
        ),
      })),
    ),
  );
}
