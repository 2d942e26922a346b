import { useState } from 'react';
import { useWords } from '#src/i18n/useWords.ts';
import type { Here } from './here.ts';
import type { Wanted } from './keys.ts';
import { choicesOf, nextRow, type Row, rowsOf, valueOf, withValue } from './rows.ts';

/** The rows of an item, whose turn it is, and what a choice or a key does. */
export function useRows(here: Here, withJoint: boolean, showJoint: (shown: boolean) => void) {
  const { item, table, keeper, say } = here;
  const { t } = useWords();
  const rows = rowsOf(item, table, withJoint);
  const sheets = [...table.people, ...(table.joint ? [table.joint] : [])];
  const values = rows.map((row) =>
    valueOf(
      item,
      row,
      sheets.find(({ id }) => id === row.sheetId),
    ),
  );
  const filled = values.map((value) => value !== null);
  const [cursor, setCursor] = useState(() => nextRow(filled, -1));
  const [said, setSaid] = useState('');

  const nameOf = (row: Row): string =>
    row.joint
      ? t('together.jointName')
      : (here.names[table.people.findIndex(({ id }) => id === row.sheetId)] ?? '');

  const choose = (place: number, value: string | null, byKey = false) => {
    const row = rows[place];
    if (!row) return;
    const inRows = document.activeElement?.closest('[data-row]');
    keeper.change(row.sheetId, (sheet) => withValue(item, row, sheet, value));
    const next = value === null ? place : nextRow(filled.with(place, true), place);
    setCursor(next);
    setSaid(
      value === null
        ? t('together.cleared', { name: nameOf(row) })
        : t('together.said', { name: nameOf(row), answer: say.choiceOf(row, value) }),
    );
    // The button that takes away is gone now; and keys that began in a row go on in the next one.
    if (inRows && (byKey || value === null)) focusRow(rows[next]);
  };

  /** Takes back what the row says that it is about, or else what the row before it says. */
  const stepBack = () => {
    const place = filled[cursor] ? cursor : Math.max(0, cursor - 1);
    if (filled[place]) choose(place, null, true);
    else setCursor(place);
  };

  const askJoint = () => {
    const known = rows.findIndex(({ joint }) => joint);
    if (known >= 0 && !filled[known]) {
      showJoint(false);
      setCursor(nextRow(filled.toSpliced(known, 1), -1));
      return;
    }
    showJoint(true);
    setCursor(known >= 0 ? known : rows.length);
  };

  const onWanted = (wanted: NonNullable<Wanted>): boolean => {
    const row = rows[cursor];
    switch (wanted.do) {
      case 'sign': {
        const choice = row && choicesOf(row).find(({ sign }) => sign === wanted.sign);
        if (choice) choose(cursor, choice.value, true);
        return choice !== undefined;
      }
      case 'stepBack':
        stepBack();
        return true;
      case 'joint':
        if (item.kind !== 'statement' || !table.joint) return false;
        askJoint();
        return true;
      default:
        return false;
    }
  };

  const turn = rows[cursor];
  const news = [said, turn ? t('together.turn', { name: nameOf(turn) }) : t('together.allIn')]
    .filter(Boolean)
    .join(' ');
  return { rows, values, cursor, nameOf, choose, pointAt: setCursor, askJoint, onWanted, news };
}

function focusRow(row: Row | undefined): void {
  const inRow = row && document.querySelector(`[data-row="${CSS.escape(row.id)}"]`);
  const target = inRow
    ? (inRow.querySelector<HTMLElement>('input:checked') ?? inRow.querySelector<HTMLElement>('input'))
    : document.querySelector<HTMLElement>('[data-next]');
  target?.focus();
}
