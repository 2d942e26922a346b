import type { Answer, Sheet, Step, Trend } from '#src/domain/sheet.ts';
import type { Item } from './items.ts';
import type { Table } from './people.ts';

/** What is asked of one person, or of all jointly, in one row of choices. */
export type Row = { id: string; sheetId: string; asks: 'answer' | 'wish' | 'trend'; joint: boolean };

/** A choice of a row. `sign` stands on the button, and is the key for it. */
export type Choice = { value: string; sign: string };

const steps: Choice[] = ['1', '2', '3', '4', '5'].map((step) => ({ value: step, sign: step }));
const trends: Trend[] = ['better', 'same', 'worse', 'absent'];

const choices: Record<Row['asks'], Choice[]> = {
  answer: [...steps, { value: 'dk', sign: '0' }, { value: 'na', sign: '-' }],
  wish: steps,
  trend: trends.map((value, place) => ({ value, sign: String(place + 1) })),
};

/** The rows of an item, in the order in which keys fill them. `withJoint`: the joint answer is asked for too. */
export function rowsOf(item: Item, table: Table, withJoint: boolean): Row[] {
  const row = (sheet: Sheet, asks: Row['asks'], joint = false): Row => ({
    id: `${item.id}:${asks}:${sheet.id}`,
    sheetId: sheet.id,
    asks,
    joint,
  });
  switch (item.kind) {
    case 'statement':
      return [
        ...table.people.map((sheet) => row(sheet, 'answer')),
        ...(withJoint && table.joint ? [row(table.joint, 'answer', true)] : []),
      ];
    case 'theme':
      return [
        ...table.people.map((sheet) => row(sheet, 'wish')),
        ...table.people.map((sheet) => row(sheet, 'trend')),
      ];
    default:
      return [];
  }
}

export function choicesOf(row: Row): Choice[] {
  return choices[row.asks];
}

/** What the sheet says in this row; null for nothing. */
export function valueOf(item: Item, row: Row, sheet: Sheet | undefined): string | null {
  if (item.kind === 'statement') {
    const answer = sheet?.answers[item.spoke.statementId];
    return answer === undefined ? null : String(answer);
  }
  if (item.kind !== 'theme' || row.asks === 'answer') return null;
  const said = sheet?.themes[item.themeId]?.[row.asks];
  return said === null || said === undefined ? null : String(said);
}

/** The sheet with this said in the row; null takes it away. */
export function withValue(item: Item, row: Row, sheet: Sheet, value: string | null): Sheet {
  if (item.kind === 'statement') {
    const others = without(sheet.answers, item.spoke.statementId);
    const answer = toAnswer(value);
    return {
      ...sheet,
      answers: answer === null ? others : { ...others, [item.spoke.statementId]: answer },
    };
  }
  if (item.kind !== 'theme') return sheet;
  const before = sheet.themes[item.themeId];
  const others = without(sheet.themes, item.themeId);
  const view = {
    wish: row.asks === 'wish' ? toStep(value) : (before?.wish ?? null),
    trend: row.asks === 'trend' ? (trends.find((one) => one === value) ?? null) : (before?.trend ?? null),
  };
  const isEmpty = view.wish === null && view.trend === null;
  return { ...sheet, themes: isEmpty ? others : { ...others, [item.themeId]: view } };
}

/** The first row after this one that says nothing yet, else the first of all; past the end when all are filled. */
export function nextRow(filled: readonly boolean[], after: number): number {
  const later = filled.findIndex((isFilled, place) => place > after && !isFilled);
  if (later >= 0) return later;
  const first = filled.indexOf(false);
  return first >= 0 ? first : filled.length;
}

function without<T>(record: Record<string, T>, id: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));
}

function toAnswer(value: string | null): Answer | null {
  return value === 'dk' || value === 'na' ? value : toStep(value);
}

function toStep(value: string | null): Step | null {
  const step = ([1, 2, 3, 4, 5] as const).find((one) => String(one) === value);
  return step ?? null;
}
