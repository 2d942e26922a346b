import {
  answerSchema,
  buildSheet,
  formChoiceSchema,
  type Sheet,
  stepSchema,
  trendSchema,
} from '#src/domain/sheet.ts';

/**
 * Sheets drawn as a table: a heading, then one person a line; cells are parted by spaces, `|` is only for the eye.
 *
 * | heading          | cell                                                    |
 * |------------------|---------------------------------------------------------|
 * | a statement id   | `1` to `5`, `dk`, `na`; `.` is skipped                  |
 * | `partner`        | a name (`north` becomes the id `partner-north`), or `.` |
 * | `theme:wish`     | `1` to `5`, or `.`                                      |
 * | `theme:trend`    | `better`, `same`, `worse`, `absent`, or `.`             |
 * | `votes`          | statement ids parted by commas, or `.`                  |
 * | `form:id`        | `now`, `wanted`, `not`, or `.`                          |
 * | `dilemma:id`     | now and then wish, `2>4`; `2>.` and `.>4` have only one |
 * | `finished`       | `yes` or `no`; without this column everybody finished   |
 */
export function sheets(table: string): Sheet[] {
  const [heading, ...people] = table
    .split('\n')
    .map((line) => line.split(/[\s|]+/).filter((cell) => cell !== ''))
    .filter((cells) => cells.length > 0);
  if (!heading) throw new Error('A table of sheets needs a heading');
  return people.map((cells, index) => {
    if (cells.length !== heading.length) throw new Error(`Person ${index + 1} has ${cells.length} cells`);
    return heading.reduce((sheet, name, column) => filled(sheet, name, cells[column] ?? '.'), blank(index));
  });
}

export function partnerIdOf(name: string): string {
  return `partner-${name}`;
}

function blank(index: number): Sheet {
  const id = `sheet-${String(index + 1).padStart(3, '0')}`;
  const sheet = buildSheet({ id, roundId: 'round-01', now: '2026-11-24T09:00:00.000Z' });
  return { ...sheet, finishedAt: '2026-11-24T09:10:00.000Z' };
}

function filled(sheet: Sheet, name: string, cell: string): Sheet {
  if (name === 'finished') return cell === 'yes' ? sheet : { ...sheet, finishedAt: null };
  if (cell === '.') return sheet;
  const number = Number(cell);
  const value = Number.isNaN(number) ? cell : number;
  if (name === 'partner') {
    return { ...sheet, respondent: { ...sheet.respondent, partnerId: partnerIdOf(cell) } };
  }
  if (name === 'votes') return { ...sheet, votes: cell.split(',') };
  const [themeId = '', part] = name.split(':');
  if (themeId === 'form' && part) {
    return { ...sheet, forms: { ...sheet.forms, [part]: formChoiceSchema.parse(cell) } };
  }
  if (themeId === 'dilemma' && part) {
    const [now, wish] = cell.split('>').map((step) => (step === '.' ? null : stepSchema.parse(Number(step))));
    return { ...sheet, dilemmas: { ...sheet.dilemmas, [part]: { now: now ?? null, wish: wish ?? null } } };
  }
  if (part === undefined) {
    return { ...sheet, answers: { ...sheet.answers, [name]: answerSchema.parse(value) } };
  }
  const view = sheet.themes[themeId] ?? { trend: null, wish: null };
  const known = part === 'wish' ? { wish: stepSchema.parse(value) } : { trend: trendSchema.parse(value) };
  return { ...sheet, themes: { ...sheet.themes, [themeId]: { ...view, ...known } } };
}
