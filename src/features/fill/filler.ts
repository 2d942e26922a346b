import { createContext, use } from 'react';

/**
 * Who fills in: somebody in a round alone, a participant of a group on an own device (`own`), or the one who has the
 * tablet that goes round. It decides where one comes from and goes to, and what is said about who sees what.
 */
export type Filler = 'alone' | 'own' | 'tablet';

export const FillerContext = createContext<Filler>('alone');

export function useFiller(): Filler {
  return use(FillerContext);
}
