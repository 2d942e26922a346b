import type { ReactNode } from 'react';
import type { Spoke } from '#src/domain/instrument.ts';
import type { Round } from '#src/domain/round.ts';
import type { InstrumentWords } from '#src/i18n/instrument-words.ts';
import type { Item } from './items.ts';
import type { Keeper, SaveState } from './keeper.ts';
import type { Table } from './people.ts';
import type { RowWords } from './useRowWords.ts';

/** All that a screen of an item needs to know. */
export type Here = {
  round: Round;
  spokes: Spoke[];
  words: InstrumentWords;
  say: RowWords;
  items: Item[];
  item: Item;
  table: Table;
  /** In the order of `table.people`. */
  names: string[];
  keeper: Keeper;
  state: SaveState;
  /** Another tab has this table: everything is shown, nothing can be changed. */
  readOnly: boolean;
  language: ReactNode;
};
