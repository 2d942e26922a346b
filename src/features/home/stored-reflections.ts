import type { Agreement } from '#src/domain/agreement.ts';
import { spokesOf } from '#src/domain/instrument.ts';
import { disclose } from '#src/domain/disclosure.ts';
import type { Findings } from '#src/domain/findings.ts';
import { collectedOf } from '#src/domain/collected.ts';
import { type OwnResult, ownResultOf } from '#src/domain/own-result.ts';
import { progressOf } from '#src/domain/progress.ts';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { instrumentOf } from '#src/instruments/registry.ts';
import { listAgreements } from '#src/storage/agreements.ts';
import { readGroup } from '#src/storage/group-rounds.ts';
import { listRounds } from '#src/storage/rounds.ts';
import { listSheets } from '#src/storage/sheets.ts';

/** How far a sheet is, in statements. */
export type Progress = { answered: number; total: number };
/** Whether the answers as they are now were handed in. */
export type HandedIn = 'no' | 'changed' | 'yes';

/** What a round is on this device, and how far. `findings`: of a group whose result was shown here. `unknown`: of a questionnaire that this version does not have. */
export type Standing =
  | { kind: 'alone'; own: OwnResult; progress: Progress }
  | {
      kind: 'collect';
      as: 'facilitator' | 'table';
      finished: number;
      expected: number | null;
      agreements: Agreement[];
      findings: Findings | null;
    }
  | { kind: 'together'; agreements: Agreement[]; findings: Findings | null }
  | { kind: 'participant'; sheet: Sheet | null; progress: Progress; handedIn: HandedIn }
  | { kind: 'unknown' };

/** One line of the list. */
export type Reflection = { round: Round; standing: Standing };

/** Everything on this device, newest first. Throws a StorageError. */
export async function listReflections(): Promise<Reflection[]> {
  const rounds = await listRounds();
  return Promise.all(
    rounds.map(async (round) => ({
      round,
      standing: await (round.kind === 'alone' ? standingAlone(round) : standingInGroup(round)),
    })),
  );
}

async function standingAlone(round: Round): Promise<Standing> {
  const { id, version } = round.instrument;
  const own = ownResultOf(round, instrumentOf(id, version), await listSheets(round.id));
  return own ? { kind: 'alone', own, progress: progressIn(round, own.sheet) } : { kind: 'unknown' };
}

async function standingInGroup(round: Round): Promise<Standing> {
  const group = await readGroup(round.id);
  const instrument = instrumentOf(round.instrument.id, round.instrument.version);
  if (!group || !instrument) return { kind: 'unknown' };
  const { desk, sheets } = group;
  if (desk.as !== 'participant') {
    const agreements = await listAgreements(round.id);
    const shown = desk.as === 'facilitator' ? disclose(round, instrument, sheets) : null;
    const findings = shown?.ok ? shown.findings : null;
    if (round.way === 'together') return { kind: 'together', agreements, findings };
    const { finished, expected } = collectedOf(round, sheets);
    return { kind: 'collect', as: desk.as, finished, expected, agreements, findings };
  }
  const sheet = sheets.find(({ id }) => id === desk.ownSheetId) ?? null;
  const handedIn =
    desk.handedInRevision === null ? 'no' : desk.handedInRevision === sheet?.revision ? 'yes' : 'changed';
  return { kind: 'participant', sheet, progress: progressIn(round, sheet), handedIn };
}

function progressIn(round: Round, sheet: Sheet | null): Progress {
  const instrument = instrumentOf(round.instrument.id, round.instrument.version);
  const total = round.instrument.statements.length;
  if (!instrument || !sheet) return { answered: 0, total };
  return progressOf(sheet, spokesOf(instrument, round.instrument.statements));
}
