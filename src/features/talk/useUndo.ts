import { useEffect, useRef } from 'react';
import type { Conversation } from '#src/domain/conversation.ts';
import type { Stage } from '#src/domain/stage.ts';
import { changeConversation } from '#src/storage/conversations.ts';
import { saveStage } from '#src/storage/stages.ts';

type Moment = { stage: Stage; hiddenNotes: string[] };

const mostKept = 50;

/**
 * Takes back the last step, whichever window took it, or the last note that was hidden. What was, is remembered as long
 * as this window is open. The answer is a key of what to tell.
 */
export function useUndo(stage: Stage, { roundId, hiddenNotes }: Conversation) {
  const past = useRef<Moment[]>([]);
  const present = useRef<Moment | null>(null);
  /** What undoing writes comes back as news, and is none. */
  const expected = useRef<string | null>(null);
  useEffect(() => {
    const moment = { stage, hiddenNotes };
    const said = JSON.stringify(moment);
    if (present.current && said === JSON.stringify(present.current)) return;
    if (expected.current === said) expected.current = null;
    else if (present.current) past.current = [...past.current, present.current].slice(-mostKept);
    present.current = moment;
  }, [stage, hiddenNotes]);

  return async (): Promise<'talk.lead.undone' | 'talk.lead.nothingToUndo' | 'talk.lead.failed'> => {
    const last = past.current.pop();
    if (!last) return 'talk.lead.nothingToUndo';
    expected.current = JSON.stringify(last);
    const saved =
      JSON.stringify(last.hiddenNotes) === JSON.stringify(present.current?.hiddenNotes)
        ? await saveStage(last.stage)
        : await changeConversation(roundId, (before) => ({ ...before, hiddenNotes: last.hiddenNotes }));
    return saved.ok ? 'talk.lead.undone' : 'talk.lead.failed';
  };
}
