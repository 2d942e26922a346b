import type { Agreement } from '#src/domain/agreement.ts';
import { buildAgreement } from '#src/domain/agreement.ts';
import { type Conversation, emptyConversation } from '#src/domain/conversation.ts';
import type { Weighting } from '#src/domain/findings.ts';
import { groupResultOf, partViewsOf } from '#src/domain/group-result.ts';
import type { GroupView } from '#src/domain/group-view.ts';
import { isAnonymous } from '#src/domain/reveal.ts';
import type { Partner, Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { standardInstrument } from '#src/instruments/registry.ts';
import { roundOfGroup } from '#test/support/group.ts';
import { showing } from '#test/support/rounds.ts';
import { partnerIdOf } from '#test/support/sheets.ts';

/** Three organisations; their ids are those of the names in a table of sheets. */
export const three: Partner[] = [
  { id: partnerIdOf('vliet'), name: 'De Vliet', kind: 'vmbo', expected: 3 },
  { id: partnerIdOf('anker'), name: 'Het Anker', kind: 'mbo', expected: 2 },
  { id: partnerIdOf('bouw'), name: 'Bouwbedrijf Smit', kind: 'company', expected: 1 },
];

/** A revealed round with these sheets, as its screens see it. In an anonymous one all sheets are one batch. */
export function viewOf(
  sheets: readonly Sheet[],
  given: {
    round?: Partial<Round>;
    weighting?: Weighting;
    conversation?: Partial<Conversation>;
    agreements?: Agreement[];
    before?: GroupView['before'];
  } = {},
): GroupView {
  const open = roundOfGroup({
    partners: three,
    revealedAt: '2026-11-24T09:20:00.000Z',
    ...given.round,
  });
  const round = isAnonymous(open) ? showing(open, sheets) : open;
  const look = given.weighting ? { weighting: given.weighting } : {};
  return {
    result: groupResultOf(round, standardInstrument, sheets, look),
    parts: partViewsOf(round, standardInstrument, sheets),
    conversation: { ...emptyConversation(round.id), ...given.conversation },
    agreements: given.agreements ?? [],
    before: given.before ?? [],
  };
}

export function agreementOf(given: Partial<Agreement>): Agreement {
  const blank = buildAgreement({
    id: 'agreement-01',
    roundId: 'round-01',
    kind: 'action',
    what: 'Wij delen leerlingaantallen voor 1 oktober',
    who: 'Het Anker',
    withWhom: '',
    due: '2027-10-01',
    sign: 'Iedereen heeft het overzicht',
    facetId: null,
  });
  return { ...blank, ...given };
}

/** The same person as another sheet says. */
export function sheetWith(sheet: Sheet, given: Partial<Sheet>): Sheet {
  return { ...sheet, ...given };
}
