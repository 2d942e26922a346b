import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';

/** The sheets of the people at the table, in the order in which they were named, and the one they fill in jointly. */
export type Table = { people: Sheet[]; joint: Sheet | null };

export function tableOf(round: Round, sheets: readonly Sheet[]): Table {
  return {
    people: sheets.filter(({ id }) => id !== round.jointSheetId),
    joint: sheets.find(({ id }) => id === round.jointSheetId) ?? null,
  };
}

/** One or two letters for a dot; where two people have the same, three letters or else a number tell them apart. */
export function initialsOf(names: readonly string[]): string[] {
  const initials = names.map((name) => {
    const words = name.split(/\s+/).filter(Boolean);
    const chosen = words.length > 1 ? [words[0], words.at(-1)] : words;
    return chosen
      .map((word = '') => [...word][0] ?? '')
      .join('')
      .toUpperCase();
  });
  const beginnings = names.map((name) => [...name].slice(0, 3).join(''));
  return initials.map((one, place) => {
    if (isAlone(initials, one)) return one;
    const beginning = beginnings[place] ?? '';
    if (isAlone(beginnings, beginning)) return beginning;
    return `${one}${String(initials.slice(0, place + 1).filter((other) => other === one).length)}`;
  });
}

function isAlone(texts: readonly string[], text: string): boolean {
  return text !== '' && texts.indexOf(text) === texts.lastIndexOf(text);
}
