import type { Agreement } from './agreement.ts';
import { type AgendaItem, agendaOf } from './conversation.ts';
import type { Findings } from './findings.ts';
import type { GroupView } from './group-view.ts';
import { type RunStep, runStepsOf } from './run-sheet.ts';
import type { Stage } from './stage.ts';

/** A step with the statement it is about, and of how many parts it is: at least one. */
export type PlannedStep = RunStep & { statementId: string | null; parts: number };

/** All that a talk can show, as things are now. */
export type Plan = {
  steps: PlannedStep[];
  /** What to talk about; nothing before the reveal. */
  agenda: AgendaItem[];
  /** Null as long as nothing may be shown. */
  findings: Findings | null;
  /** The agreements of last time. */
  review: Agreement[];
};

/**
 * The plan follows from the run sheet, the findings and what the group made of its list. The steps after the reveal are
 * in it before the reveal too, with nothing to show.
 */
export function planOf(view: GroupView, given: Pick<Stage, 'run' | 'minutes' | 'fromResult'>): Plan {
  const { disclosure, round } = view.result;
  const findings = disclosure.ok ? disclosure.findings : null;
  const agenda = findings === null ? [] : agendaIn(view, findings);
  const strength = agenda.find(({ reason }) => reason === 'strongestShared')?.statementId ?? null;
  const topics = agenda.filter(({ statementId }) => statementId !== strength);
  const review = view.before[0]?.agreements ?? [];
  const steps = runStepsOf({
    ...given,
    toReview: review.length,
    found: round.revealedAt === null ? null : { strength: strength !== null, topics: topics.length },
  });
  const partsOf = ({ kind }: RunStep): number => {
    if (kind === 'review') return review.length;
    return kind === 'reveal' && findings !== null ? revealParts(view).length : 1;
  };
  const statementOf = ({ kind, topic }: RunStep): string | null =>
    kind === 'strength' ? strength : topic === null ? null : (topics[topic]?.statementId ?? null);
  return {
    steps: steps.map((step) => ({ ...step, statementId: statementOf(step), parts: partsOf(step) })),
    agenda,
    findings,
    review,
  };
}

/** After the reveal: looking in silence, "what do you see?", and what was guessed, where anything was. */
export type RevealPart = 'silence' | 'see' | 'guess';

export function revealParts({ conversation }: GroupView): RevealPart[] {
  const { themeId, facetId } = conversation.guess;
  return themeId === null && facetId === null ? ['silence', 'see'] : ['silence', 'see', 'guess'];
}

/** A file may have put statements on the list that this round does not ask. */
function agendaIn({ conversation }: GroupView, findings: Findings): AgendaItem[] {
  const known = new Set(findings.statements.map(({ statementId }) => statementId));
  return agendaOf(findings.topics, conversation).filter(({ statementId }) => known.has(statementId));
}
