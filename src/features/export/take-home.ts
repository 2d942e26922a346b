import type { GroupView } from '#src/domain/group-view.ts';
import type { Language } from '#src/i18n/languages.ts';
import type { Saving } from './useSaving.ts';

/** What each card of a group's files needs: what to save, in which language, and how. */
export type TakeHome = { view: GroupView; language: Language; saving: Saving };
