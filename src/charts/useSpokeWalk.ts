import { type KeyboardEvent, useState } from 'react';

/** Walking along the spokes by key or pointer. One at a time is shown: while focused, or under the pointer. */
export type SpokeWalk = {
  /** The spoke where the walk stands, from 0. */
  index: number;
  /** The same, or null while nobody is walking. */
  active: number | null;
  /** The pointer came to a spoke. */
  point: (index: number) => void;
  handlers: {
    onFocus: () => void;
    onBlur: () => void;
    onPointerLeave: () => void;
    onKeyDown: (event: KeyboardEvent) => void;
  };
};

/** Arrow keys go one spoke on or back and stop at the ends; Home and End go to the first and the last. */
export function useSpokeWalk(count: number): SpokeWalk {
  const [stand, setStand] = useState(0);
  const [hasFocus, setHasFocus] = useState(false);
  const [hasPointer, setHasPointer] = useState(false);
  const index = within(stand, count);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = placeAfter(event.key, index, count);
    if (next === null) return;
    event.preventDefault();
    setStand(within(next, count));
  };

  return {
    index,
    active: hasFocus || hasPointer ? index : null,
    point(at) {
      setStand(at);
      setHasPointer(true);
    },
    handlers: {
      onFocus: () => {
        setHasFocus(true);
      },
      onBlur: () => {
        setHasFocus(false);
      },
      onPointerLeave: () => {
        setHasPointer(false);
      },
      onKeyDown,
    },
  };
}

function placeAfter(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return index + 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return index - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

function within(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index));
}
