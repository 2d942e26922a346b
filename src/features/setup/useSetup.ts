import { useEffect, useState } from 'react';
import { forgetSetupDraft, keepSetupDraft, readSetupDraft } from './setup-draft.ts';
import type { Setup } from './setup.ts';

export type Change = (patch: Partial<Setup> | ((current: Setup) => Partial<Setup>)) => void;
/** What every part of the form needs. */
export type SetupProps = { setup: Setup; change: Change };

/** The set-up in the hand. What was typed is kept until it is a round, so that a reload loses nothing. */
export function useSetup(draftKey: string, start: Setup) {
  const [kept] = useState(() => readSetupDraft(draftKey));
  const [setup, setSetup] = useState(kept ?? start);
  const [hasDraft, setHasDraft] = useState(kept !== null);
  const [touched, setTouched] = useState(false);

  useEffect(() => {
    if (touched) keepSetupDraft(draftKey, setup);
  }, [draftKey, setup, touched]);

  const change: Change = (patch) => {
    setTouched(true);
    setSetup((current) => ({ ...current, ...(typeof patch === 'function' ? patch(current) : patch) }));
  };
  const startOver = () => {
    forgetSetupDraft(draftKey);
    setTouched(false);
    setHasDraft(false);
    setSetup(start);
  };
  return { setup, change, hasDraft, startOver };
}
