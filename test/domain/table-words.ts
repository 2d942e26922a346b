import { aboutIds, type CodebookWords } from '#src/domain/export-codebook.ts';
import { columnWords, tableNames } from '#src/domain/export-table.ts';

/** Words for the small instrument, so that one sees in a table what was put in words: all in capitals. */
export const tableWords: CodebookWords = {
  tables: capitals(tableNames),
  columns: capitals(columnWords),
  meanings: capitals(columnWords, 'Meaning of '),
  codes: {
    theme: { interests: 'INTERESTS', relationship: 'RELATIONSHIP' },
    facet: { B1: 'OWN INTEREST' },
    answer: {
      ...{ 1: 'NOT AT ALL', 2: 'MOSTLY NOT', 3: 'HALF', 4: 'MOSTLY', 5: 'WHOLLY' },
      ...{ dk: 'DO NOT KNOW', na: 'NOT FOR US', empty: 'SKIPPED' },
    },
    pattern: { agreedHigh: 'AGREED, HIGH', twoCamps: 'TWO CAMPS' },
    yesNo: { yes: 'YES', no: 'NO' },
    trend: { better: 'BETTER', same: 'SAME', worse: 'LESS', absent: 'NOT HERE' },
    form: {},
    role: { board: 'BOARD' },
    partnerKind: { vmbo: 'VMBO', mbo: 'MBO' },
    agreementKind: { action: 'ACTION' },
    outcome: { partly: 'PARTLY' },
    openness: { open: 'OPEN', anonymous: 'ANONYMOUS' },
    weighting: { person: 'ONE PERSON, ONE VOICE', organisation: 'ONE ORGANISATION, ONE VOICE' },
    variant: { standard: 'STANDARD' },
    entry: { about: 'ABOUT', statement: 'STATEMENT', leftOut: 'LEFT OUT' },
  },
  names: {
    theme: { interests: 'Interests' },
    facet: {},
    statement: { B1: 'B1 Own interest' },
    question: {},
    form: {},
    dilemma: {},
  },
  texts: {
    theme: {},
    facet: {},
    statement: { B1: 'We say what we want.' },
    question: {},
    form: {},
    dilemma: {},
  },
  about: capitals(aboutIds),
  app: '1.2.3',
  leftOut: (one) => `LEFT OUT: ${JSON.stringify(one)}`,
};

function capitals<Key extends string>(keys: readonly Key[], before = ''): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, before + key.toUpperCase()])) as Record<Key, string>;
}
