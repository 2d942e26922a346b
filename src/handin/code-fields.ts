import type { Instrument } from '#src/domain/instrument.ts';
import { askedPartners } from '#src/domain/openness.ts';
import type { Round } from '#src/domain/round.ts';
import { type Sheet, voteLimit } from '#src/domain/sheet.ts';
import { choiceAt, choiceCount, choiceRank } from './choices.ts';
import { answerCodes, frameOf, roleCodes, steps, trends } from './sheet-bits.ts';

/** What a typed code tells, as far as it is known. `tag`: 18 bits. */
export type CodeContents = { sheet: Sheet; tag: number };

/** One digit of the number behind a code: it counts from 0 to `size` - 1. */
export type CodeField = {
  size: number;
  of: (contents: CodeContents) => number;
  /** Notes the digit in the contents; false when it cannot have been written. */
  put: (contents: CodeContents, digit: number) => boolean;
};

/** The digits in their order, for what this round asks. */
export function fieldsOf(round: Round, instrument: Instrument): CodeField[] {
  const { statements, themes } = frameOf(round, instrument);
  return [
    ...statements.map(answerField),
    ...themes.map(themeField),
    votesField(statements),
    partnerField(round),
    ...(round.asks.includes('role') ? [roleField] : []),
    tagField,
  ];
}

function answerField(statementId: string): CodeField {
  return {
    size: answerCodes.length,
    of: ({ sheet }) => answerCodes.indexOf(sheet.answers[statementId]),
    put: ({ sheet }, digit) => {
      const answer = answerCodes[digit];
      if (answer !== undefined) sheet.answers[statementId] = answer;
      return true;
    },
  };
}

function themeField(themeId: string): CodeField {
  return {
    size: steps.length * trends.length,
    of: ({ sheet }) => {
      const { trend, wish } = sheet.themes[themeId] ?? { trend: null, wish: null };
      return trends.indexOf(trend) * steps.length + steps.indexOf(wish);
    },
    put: ({ sheet }, digit) => {
      const wish = steps[digit % steps.length] ?? null;
      const trend = trends[Math.floor(digit / steps.length)] ?? null;
      if (digit > 0) sheet.themes[themeId] = { trend, wish };
      return true;
    },
  };
}

/** The votes as one number; their order is that of the statements. */
function votesField(statements: readonly string[]): CodeField {
  return {
    size: choiceCount(statements.length, voteLimit),
    of: ({ sheet }) => choiceRank(statements.length, placesOf(sheet.votes, statements)),
    put: ({ sheet }, digit) => {
      sheet.votes = choiceAt(statements.length, digit).flatMap((place) => statements[place] ?? []);
      return true;
    },
  };
}

function placesOf(votes: readonly string[], statements: readonly string[]): number[] {
  return statements.flatMap((id, place) => (votes.includes(id) ? [place] : []));
}

/** The partner's place among those asked, from 1 up; with room for 8, 16, 32... so that one more rarely makes a longer code. */
function partnerField(round: Round): CodeField {
  const asked = askedPartners(round).map(({ id }) => id);
  return {
    size: asked.length === 0 ? 1 : Math.max(8, 2 ** Math.ceil(Math.log2(asked.length + 1))),
    of: ({ sheet: { respondent } }) => asked.indexOf(respondent.partnerId ?? '') + 1,
    put: ({ sheet }, digit) => {
      sheet.respondent.partnerId = asked[digit - 1] ?? null;
      return digit <= asked.length;
    },
  };
}

const roleField: CodeField = {
  size: roleCodes.length,
  of: ({ sheet }) => roleCodes.indexOf(sheet.respondent.role),
  put: ({ sheet }, digit) => {
    sheet.respondent.role = roleCodes[digit] ?? null;
    return true;
  },
};

const tagField: CodeField = {
  size: 2 ** 18,
  of: ({ tag }) => tag,
  put: (contents, digit) => {
    contents.tag = digit;
    return true;
  },
};
