import { useMemo } from 'react';

/**
 * The same object as long as it says the same. Everything is read again at every change, and a new radar is a new
 * drawing.
 */
export function useSame<Value>(value: Value): Value {
  const text = JSON.stringify(value);
  return useMemo(() => JSON.parse(text) as Value, [text]);
}
