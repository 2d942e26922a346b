import { type Comparison, compareRounds, meansBefore } from '#src/domain/comparison.ts';
import type { Findings } from '#src/domain/findings.ts';
import type { GroupView } from '#src/domain/group-view.ts';
import { isAnonymous } from '#src/domain/reveal.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import { sayDay } from '#src/i18n/say.ts';
import type { Look, ViewName } from './useLook.ts';

/** All that the parts of this screen need: what may be seen, how it is looked at, and the words to say it. */
export type Mirror = {
  view: GroupView;
  findings: Findings;
  look: Look;
  speech: Speech;
  /** With the round before this one; null where there is none or it cannot be compared. */
  comparison: Comparison | null;
  /** The name of an organisation of this round, or its number while names are hidden. */
  nameOf: (partnerId: string) => string;
};

export function buildMirror(view: GroupView, findings: Findings, look: Look, speech: Speech): Mirror {
  const last = view.before[0]?.result;
  return {
    view,
    findings,
    look,
    speech,
    comparison: last ? compareRounds(last, view.result) : null,
    nameOf: (partnerId) => {
      const { partners } = view.result.round;
      const place = partners.findIndex(({ id }) => id === partnerId);
      return look.names
        ? (partners[place]?.name ?? partnerId)
        : speech.t('mirror.names.number', { number: place + 1 });
    },
  };
}

/** The views that have something to show. */
export function viewsOf({ view, findings }: Mirror): ViewName[] {
  const has: Record<ViewName, boolean> = {
    group: true,
    organisations: view.result.round.partners.length > 0,
    wish: findings.themes.some(({ wish }) => wish !== null),
    before: view.before.length > 0,
  };
  return (Object.keys(has) as ViewName[]).filter((name) => has[name]);
}

/** A second line on the radar: its values, and what it is. */
export type Beside = { values: (number | null)[]; name: string };

/** The chosen organisation, else last time. */
export function besideOf(mirror: Mirror): Beside | null {
  const { view, findings, look, comparison, speech } = mirror;
  if (look.view === 'wish') return null;
  const part = look.view === 'group' ? chosenPart(mirror) : null;
  if (part) {
    return {
      values: part.findings.statements.map(({ mean }) => mean),
      name: mirror.nameOf(part.partners[0]?.id ?? ''),
    };
  }
  const last = view.before[0]?.result.round;
  if (!comparison || !last) return null;
  const values = meansBefore(findings, comparison);
  if (values.every((value) => value === null)) return null;
  return { values, name: speech.t('mirror.beside.before', { day: sayDay(last.date, speech.language) }) };
}

/** In an anonymous round no organisation is laid beside the group. */
function chosenPart({ view, look }: Mirror) {
  if (isAnonymous(view.result.round) || look.partnerId === null) return null;
  return view.parts.find(({ partners }) => partners[0]?.id === look.partnerId) ?? null;
}
