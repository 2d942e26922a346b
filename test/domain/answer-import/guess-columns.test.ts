// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { turnIn } from '#src/domain/answer-import/known-headings.ts';
import { meaningKey } from '#src/domain/answer-import/meaning.ts';
import { plainText } from '#src/domain/answer-import/plain-text.ts';
import { withWords } from '#src/domain/answer-import/import-words.ts';
import { standardStatements } from '#src/domain/instrument.ts';
import type { Round } from '#src/domain/round.ts';
import { standardInstrument } from '#src/instruments/registry.ts';
import { drawnTable, formWords, guessOf } from '#test/support/forms.ts';
import { groupOf } from '#test/features/collect/group.ts';

const quick = groupOf();
const [dutch, english] = formWords;

/** What one column under this heading is taken for, beside a column that is of no interest. */
function meaningOf(heading: string, { cells = '4', round = quick }: { cells?: string; round?: Round } = {}) {
  const rows = cells.split(' ').map((cell) => `1 | ${cell}`);
  const guess = guessOf(drawnTable(`ID | ${heading}\n${rows.join('\n')}`), round).columns[1];
  if (!guess) throw new Error('There is no second column');
  return { is: meaningKey(guess.meaning), or: guess.alternatives.map(meaningKey), sure: guess.confidence };
}

describe('every statement', () => {
  const all = standardInstrument.themes.flatMap(({ facets }) =>
    facets.flatMap(({ statements }) => statements),
  );

  it.each(['Dutch', 'English'])('in %s is known by its text, and by nothing else', (language) => {
    const words = language === 'Dutch' ? dutch : english;
    for (const statementId of all) {
      const round = groupOf({ instrument: { ...quick.instrument, statements: [statementId] } });
      const text = withWords(words?.statements[statementId]?.text ?? '', words?.placeholders ?? {}, {});
      expect(turnIn(plainText(text))).toBeNull();
      expect(meaningOf(text, { round }).is).toBe(`statement:${statementId}`);
      expect(meaningOf(text.replace(/\.$/, '').toUpperCase(), { round }).is).toBe(`statement:${statementId}`);
    }
  });

  it('is known with the words of the round in it', () => {
    const round = groupOf({ words: { learners: 'studenten', region: 'de Achterhoek' } });
    const heading = 'Wij kiezen samen voor wat goed is voor alle studenten in de Achterhoek';
    expect(meaningOf(heading, { round }).is).toBe('statement:B3');
  });
});

describe('a statement', () => {
  it.each([
    ['its code', 'P2'],
    ['its code and text', 'P2. Wij doen wat wij afspreken.'],
    ['a number and its text', '14) Wij doen wat wij afspreken'],
    ["LimeSurvey's code of a question", 'P2[SQ001]'],
    ["LimeSurvey's code of a row", 'stellingen[P2]'],
    ['a row of a grid', 'In hoeverre klopt dit? [Wij doen wat wij afspreken.]'],
    ['the name of its facet', 'Afspraken nakomen'],
    ['the English name of its facet', 'Keeping agreements'],
    ['its text with a slip of the pen', 'Wij doen wat wij afspreeken.'],
    ['a heading of our own', 'answer.P2'],
  ])('is known by %s', (_, heading) => {
    expect(meaningOf(heading).is).toBe('statement:P2');
  });

  it('that this round does not ask stays out, and the one it does ask for that facet is named', () => {
    const heading = 'Als een afspraak niet lukt, bespreken wij dat snel.';
    expect(meaningOf(heading)).toMatchObject({ is: 'leftOut:notAsked', or: ['statement:P2'] });
    const other = groupOf({ instrument: { ...quick.instrument, statements: ['P2b'] } });
    expect(meaningOf(heading, { round: other }).is).toBe('statement:P2b');
  });

  it('of which code and text say something else is for a person', () => {
    expect(meaningOf('R2. Wij doen wat wij afspreken.')).toMatchObject({
      is: 'unknown',
      or: ['statement:R2', 'statement:P2'],
    });
  });

  it('that is only a little alike is named, not taken', () => {
    const { is, or } = meaningOf('Wij doen bijna altijd precies wat wij met elkaar afspreken');
    expect(is).toBe('unknown');
    expect(or).toContain('statement:P2');
  });

  it('is no column with text of people', () => {
    const cells = Array.from({ length: 20 }, (_, row) => `verhaal-${String(row)}`).join(' ');
    expect(meaningOf('P2', { cells })).toMatchObject({ is: 'unknown', or: ['note:P2', 'statement:P2'] });
  });

  it('that stands in a file twice is taken once', () => {
    const table = drawnTable('Wij doen wat wij afspreken. | P2\n4 | 5');
    expect(guessOf(table, quick).columns.map(({ meaning }) => meaningKey(meaning))).toEqual([
      'statement:P2',
      'unknown',
    ]);
  });
});

describe('other columns', () => {
  it.each([
    ['Tijdstempel', 'leftOut:time'],
    ['Start time', 'leftOut:time'],
    ['submitdate', 'leftOut:time'],
    ['Last modified time', 'leftOut:time'],
    ['Response ID', 'leftOut:id'],
    ['IP-adres', 'leftOut:id'],
    ['E-mailadres', 'leftOut:email'],
    ['startlanguage', 'leftOut:tool'],
    ['Total points', 'leftOut:tool'],
    ['Wat zou ons nu het meest helpen?', 'open:help'],
    ['What goes well and should stay?', 'open:keep'],
    ['Ons doel in één zin', 'leftOut:notAsked'],
    ['Voor welke school vul je in?', 'partner'],
    ['Your organisation', 'partner'],
    ['Je naam', 'leftOut:notAsked'],
    ['Wat is je functie binnen de organisatie?', 'leftOut:notAsked'],
    ['Toelichting bij P2', 'note:P2'],
    ['P2[comment]', 'note:P2'],
    ['Opmerking: Wij doen wat wij afspreken.', 'note:P2'],
    ['In hoeverre wil je dat dit over een jaar klopt? [Relatie]', 'wish:relationship'],
    ['Compared with a year ago [Process]', 'trend:process'],
    ['Wat vond je van de koffie?', 'unknown'],
  ])('%s is %s', (heading, meaning) => {
    expect(meaningOf(heading).is).toBe(meaning);
  });

  it('a remark belongs to the statement before it, and a person may look', () => {
    const table = drawnTable('ID | P2 | Toelichting\n1 | 4 | Soms');
    const note = guessOf(table, quick).columns[2];
    expect(note?.meaning).toEqual({ kind: 'note', statementId: 'P2' });
    expect(note?.confidence).toBeLessThan(0.7);
  });

  it('cells that are the organisations of the round say what a column is', () => {
    expect(meaningOf('Waar werk je', { cells: 'x' }).is).toBe('unknown');
    const table = drawnTable('ID | Waar werk je\n1 | Het Veenlanden\n2 | ROC Rijnvliet');
    expect(guessOf(table, quick).columns[1]?.meaning).toEqual({ kind: 'partner' });
  });

  it('names and roles are known where the round asks for them, never where it is anonymous', () => {
    const asking = groupOf({ asks: ['role', 'name'] });
    expect(meaningOf('Je naam', { round: asking }).is).toBe('name');
    expect(meaningOf('Functie', { round: asking }).is).toBe('role');
    const anonymous = groupOf({ openness: 'anonymous', asks: ['name'] });
    expect(meaningOf('Je naam', { round: anonymous }).is).toBe('leftOut:notAsked');
  });
});

it('the extended questionnaire leaves nothing unknown', () => {
  const statements = standardStatements(standardInstrument, 'extended');
  const round = groupOf({ instrument: { ...quick.instrument, statements } });
  const headings = statements.map((id) =>
    withWords(english?.statements[id]?.text ?? '', english?.placeholders ?? {}, { learners: 'our pupils' }),
  );
  const table = drawnTable(`${headings.join(' | ')}\n${headings.map(() => '3').join(' | ')}`);
  expect(guessOf(table, round).columns.map(({ meaning }) => meaningKey(meaning))).toEqual(
    statements.map((id) => `statement:${id}`),
  );
});
