import { type ReactNode, useEffect, useMemo } from 'react';
import { Navigate } from 'react-router';
import { type Instrument, spokesOf } from '#src/domain/instrument.ts';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { useInstrumentWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { savePlace } from '#src/storage/sheets.ts';
import { DoneScreen } from './DoneScreen.tsx';
import type { Here } from './here.ts';
import { itemsOf } from './items.ts';
import { tableOf } from './people.ts';
import { placeIdOf } from './place.ts';
import { RowsScreen } from './RowsScreen.tsx';
import { TalkScreen } from './TalkScreen.tsx';
import { useKeeper } from './useKeeper.ts';
import { useRowWords } from './useRowWords.ts';

/** A table that answers together, one item at a time. */
export function Board(props: {
  round: Round;
  sheets: Sheet[];
  instrument: Instrument;
  itemId: string;
  readOnly: boolean;
  language: ReactNode;
}) {
  const { round, instrument, itemId, readOnly } = props;
  const words = useInstrumentWords(instrument.id);
  const say = useRowWords(round, words);
  const { sheets, state, keeper } = useKeeper(round.id, props.sheets);
  const items = useMemo(() => itemsOf(round, instrument), [round, instrument]);
  const item = items.find(({ id }) => id === itemId) ?? items[0];
  const placeId = placeIdOf(round, sheets);
  useEffect(() => {
    if (!readOnly && item && placeId !== null) void savePlace(placeId, item.id);
  }, [readOnly, item, placeId]);
  if (!item) return null;

  const table = tableOf(round, sheets);
  const here: Here = {
    round,
    spokes: spokesOf(instrument, round.instrument.statements),
    words,
    say,
    items,
    item,
    table,
    names: table.people.map(say.nameOf),
    keeper,
    state,
    readOnly,
    language: props.language,
  };
  switch (item.kind) {
    case 'votes':
      return <TalkScreen key={item.id} here={here} />;
    case 'done':
      if (table.people.some(({ finishedAt }) => finishedAt === null)) {
        return <Navigate to={paths.togetherRound(round.id, 'end.votes')} replace />;
      }
      return <DoneScreen key={item.id} here={here} />;
    default:
      return <RowsScreen key={item.id} here={{ ...here, item }} />;
  }
}
