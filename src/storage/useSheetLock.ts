import { useEffect, useRef, useState } from 'react';
import { type Hold, holdSheet, takeOverSheet } from './lock.ts';

/** One sheet is edited in one tab. `elsewhere`: another tab has it; this one reads along and may take over. */
export function useSheetLock(sheetId: string) {
  const [place, setPlace] = useState<'asking' | 'here' | 'elsewhere'>('asking');
  const hold = useRef<Hold>(null);

  useEffect(() => {
    let left = false;
    const hasLeft = () => left;
    const ask = async () => {
      // A turn later: in development React mounts everything twice, and would find the sheet taken by itself.
      await Promise.resolve();
      if (hasLeft()) return;
      const answer = await holdSheet(sheetId, () => setPlace('elsewhere'));
      if (hasLeft()) letGo(answer);
      else {
        hold.current = answer;
        setPlace(answer.held ? 'here' : 'elsewhere');
      }
    };
    void ask();
    return () => {
      left = true;
      letGo(hold.current);
      hold.current = null;
    };
  }, [sheetId]);

  const takeOver = async () => {
    const answer = await takeOverSheet(sheetId, () => setPlace('elsewhere'));
    if (hold.current === null) letGo(answer);
    else {
      hold.current = answer;
      if (answer.held) setPlace('here');
    }
  };

  return { place, takeOver };
}

function letGo(hold: Hold | null): void {
  if (hold?.held) hold.release();
}
