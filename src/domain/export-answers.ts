import { noteKeyOf } from './conversation.ts';
import {
  columnOf,
  type ColumnWord,
  type CodeSet,
  type ExportColumn,
  type ExportTable,
  type Named,
} from './export-table.ts';
import type { GroupResult } from './group-result.ts';
import { type Spoke, spokesByTheme, spokesOf } from './instrument.ts';
import { askedIn } from './parts-finding.ts';
import type { Round } from './round.ts';
import type { Sheet } from './sheet.ts';
import type { Cell, ColumnKind } from './table.ts';

/** What of the people may go along in an open round, when somebody says so. Nothing does by itself. */
export const companions = ['partner', 'role', 'name', 'texts'] as const;
export type Along = (typeof companions)[number];

/** A column with what stands in it. */
type Field = { column: ExportColumn; cellOf: (sheet: Sheet) => Cell };

/**
 * The answers of an OPEN round, a row for each sheet, by its id: not in the order in which they came. Neither moments nor
 * notes "only for me" are in it; names, roles, organisations and texts only where `along` has them.
 * @param hiddenNotes keys (`noteKeyOf`) of notes that the group took off the screen
 */
export function answersTable(
  { round, instrument }: Pick<GroupResult, 'round' | 'instrument'>,
  sheets: readonly Sheet[],
  along: readonly Along[],
  hiddenNotes: readonly string[] = [],
): ExportTable {
  const spokes = spokesOf(instrument, round.instrument.statements);
  const asked = askedIn(round, instrument);
  const withTexts = along.includes('texts');
  const fields: Field[] = [
    { column: columnOf('sheet', 'text'), cellOf: ({ id }) => id },
    ...personFields(round, along),
    ...spokes.map(answerField),
    ...spokesByTheme(spokes).flatMap(({ themeId }) => themeFields(themeId)),
    { column: columnOf('votes', 'text'), cellOf: ({ votes }) => textOrNull(votes.join(' ')) },
    ...asked.forms.map((id) => formField(id)),
    ...asked.dilemmas.flatMap((id) => dilemmaFields(id)),
    ...(withTexts ? spokes.map((spoke) => noteField(spoke, hiddenNotes)) : []),
    ...(withTexts && asked.aim ? [textField('aim', ({ aim }) => aim)] : []),
    ...(withTexts && asked.seekOffer ? [textField('seek', ({ seek }) => seek)] : []),
    ...(withTexts && asked.seekOffer ? [textField('offer', ({ offer }) => offer)] : []),
    ...(withTexts ? asked.openQuestions.map((id) => openField(id)) : []),
  ];
  return {
    name: 'answers',
    columns: fields.map(({ column }) => column),
    rows: sheets
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      .map((sheet) => fields.map(({ cellOf }) => cellOf(sheet))),
  };
}

function personFields({ partners, asks }: Round, along: readonly Along[]): Field[] {
  const fields: Field[] = [];
  const partnerOf = ({ respondent }: Sheet) => partners.find(({ id }) => id === respondent.partnerId);
  if (along.includes('partner') && partners.length > 0) {
    fields.push(
      { column: columnOf('partner', 'text'), cellOf: (sheet) => partnerOf(sheet)?.name ?? null },
      {
        column: columnOf('partnerKind', 'text', 'partnerKind'),
        cellOf: (sheet) => partnerOf(sheet)?.kind ?? null,
      },
    );
  }
  if (along.includes('role') && asks.includes('role')) {
    fields.push({ column: columnOf('role', 'text', 'role'), cellOf: ({ respondent }) => respondent.role });
  }
  if (along.includes('name') && asks.includes('name')) {
    fields.push({
      column: columnOf('name', 'text'),
      cellOf: ({ respondent }) => textOrNull(respondent.name ?? ''),
    });
  }
  return fields;
}

function answerField({ statementId }: Spoke): Field {
  const column = aboutOf(statementId, 'answer', 'number', 'statement', statementId, 'answer');
  return { column, cellOf: ({ answers }) => answers[statementId] ?? null };
}

function themeFields(id: string): Field[] {
  return [
    {
      column: aboutOf(`${id}_wish`, 'wish', 'number', 'theme', id),
      cellOf: ({ themes }) => themes[id]?.wish ?? null,
    },
    {
      column: aboutOf(`${id}_trend`, 'trend', 'text', 'theme', id, 'trend'),
      cellOf: ({ themes }) => themes[id]?.trend ?? null,
    },
  ];
}

function formField(id: string): Field {
  return {
    column: aboutOf(`form_${id}`, 'form', 'text', 'form', id, 'form'),
    cellOf: ({ forms }) => forms[id] ?? null,
  };
}

function dilemmaFields(id: string): Field[] {
  return [
    {
      column: aboutOf(`dilemma_${id}_now`, 'dilemmaNow', 'number', 'dilemma', id),
      cellOf: ({ dilemmas }) => dilemmas[id]?.now ?? null,
    },
    {
      column: aboutOf(`dilemma_${id}_wish`, 'dilemmaWish', 'number', 'dilemma', id),
      cellOf: ({ dilemmas }) => dilemmas[id]?.wish ?? null,
    },
  ];
}

function noteField({ statementId }: Spoke, hidden: readonly string[]): Field {
  return {
    column: aboutOf(`${statementId}_note`, 'note', 'text', 'statement', statementId),
    cellOf: ({ notes }) => {
      const note = notes[statementId];
      const isShown = note?.visibility === 'shared' && !hidden.includes(noteKeyOf(statementId, note.text));
      return isShown ? textOrNull(note.text) : null;
    },
  };
}

function textField(word: ColumnWord, textOf: (sheet: Sheet) => string): Field {
  return { column: columnOf(word, 'text'), cellOf: (sheet) => textOrNull(textOf(sheet)) };
}

function openField(id: string): Field {
  return {
    column: aboutOf(`open_${id}`, 'openAnswer', 'text', 'question', id),
    cellOf: ({ openAnswers }) => textOrNull(openAnswers[id] ?? ''),
  };
}

function aboutOf(
  columnId: string,
  word: ColumnWord,
  kind: ColumnKind,
  named: Named,
  id: string,
  codes?: CodeSet,
): ExportColumn {
  return { id: columnId, word, kind, about: { named, id }, ...(codes && { codes }) };
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
