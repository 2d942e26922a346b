import { useEffect, useRef } from 'react';

/** When a step takes away what had the focus, the heading of the screen gets it: what is new stands below it. */
export function useStepFocus(step: string): void {
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('main h1')?.focus();
  }, [step]);
}
