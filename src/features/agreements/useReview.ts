import { useEffect, useState, useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import { type Agreement, agreementSchema, type Outcome, type Review } from '#src/domain/agreement.ts';
import { toDay } from '#src/i18n/say.ts';
import { readTyping } from '#src/storage/typing.ts';
import { type KeptReview, ReviewKeeper, typedReviewName } from './review-keeper.ts';

/** A choice is stored at once, a text when one stops typing for a moment. */
const typingDelay = 300;

/** How an agreement went, as it is on the screen, and whether it is stored. */
export function useReview(agreement: Agreement): KeptReview & {
  choose: (outcome: Outcome) => void;
  write: (why: string) => void;
  flush: () => void;
} {
  const [held, setHeld] = useState(() => new ReviewKeeper(agreement, readTypedReview(agreement)));
  let keeper = held;
  if (keeper.isBehind(agreement)) {
    keeper = new ReviewKeeper(agreement, null);
    setHeld(keeper);
  }
  const kept = useSyncExternalStore(keeper.subscribe, keeper.kept);

  useEffect(() => {
    const flush = () => void keeper.flush();
    flush();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [keeper]);

  const day = toDay(new Date());
  return {
    ...kept,
    choose: (outcome) => keeper.change({ outcome, why: kept.review?.why ?? '', day }, 0),
    write: (why) => {
      if (kept.review) keeper.change({ ...kept.review, why, day }, typingDelay);
    },
    flush: () => void keeper.flush(),
  };
}

function readTypedReview(agreement: Agreement): Review | null {
  return z.safeParse(agreementSchema.shape.review, readTyping(typedReviewName(agreement))).data ?? null;
}
