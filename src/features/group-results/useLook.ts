import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { readPreference } from '#src/storage/preferences.ts';

export const viewNames = ['group', 'organisations', 'wish', 'before'] as const;
export type ViewName = (typeof viewNames)[number];

/** What of the result is looked at. The address has it, so that a link or the way back gives the same picture. */
export type Look = {
  view: ViewName;
  /** The organisation whose line lies beside that of the group. */
  partnerId: string | null;
  otherOrder: boolean;
  names: boolean;
  /** The same address with something else looked at; null takes it out. */
  searchFor: (changes: LookChanges) => string;
  change: (changes: LookChanges) => void;
};
export type LookChanges = Partial<
  Record<'view' | 'weighting' | 'partner' | 'order' | 'names', string | null>
>;

export function useLook(): Look {
  const [search, setSearch] = useSearchParams();
  const changed = (changes: LookChanges) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) next.delete(name);
      else next.set(name, value);
    }
    return next;
  };
  const names = search.get('names') !== 'hidden';
  const change = (changes: LookChanges) => setSearch(changed(changes), { replace: true });
  useKeyN(() => change({ names: names ? 'hidden' : null }));
  return {
    view: viewNames.find((name) => name === search.get('view')) ?? 'group',
    partnerId: search.get('partner'),
    otherOrder: search.get('order') === 'other',
    names,
    searchFor: (changes) => `?${changed(changes).toString()}`,
    change,
  };
}

/** N, where nobody is typing. */
function useKeyN(press: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof Element && event.target.closest('input, select, textarea, dialog') !== null;
      const isOther = event.key.toLowerCase() !== 'n' || event.ctrlKey || event.metaKey || event.altKey;
      if (isOther || event.repeat || isTyping || readPreference('keys') === 'off') return;
      press();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}
