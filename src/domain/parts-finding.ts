import type { Asked, DilemmaFinding, FormFinding, PartsFinding, Said } from './findings.ts';
import type { Instrument } from './instrument.ts';
import type { Round } from './round.ts';
import type { Sheet, Step } from './sheet.ts';
import { answersIn, type Counts, meanOf } from './spread.ts';

/** What a round asks beside its statements. */
export function askedIn(round: Round, instrument: Instrument): Asked {
  const has = (part: Round['parts'][number]) => round.parts.includes(part);
  return {
    aim: has('aim'),
    seekOffer: has('seekOffer'),
    forms: has('forms') ? instrument.forms : [],
    dilemmas: has('dilemmas') ? instrument.dilemmas : [],
    openQuestions: instrument.openQuestions,
  };
}

export const nothingAsked: Asked = {
  aim: false,
  seekOffer: false,
  forms: [],
  dilemmas: [],
  openQuestions: [],
};

/** What was said beside the statements. Texts come in the order of the sheets, each with who wrote it. */
export function partsFinding(asked: Asked, sheets: readonly Sheet[]): PartsFinding {
  return {
    forms: asked.forms.map((id) => formFinding(id, sheets)),
    dilemmas: asked.dilemmas.map((id) => dilemmaFinding(id, sheets)),
    aims: asked.aim ? saidIn(sheets, ({ aim }) => aim) : [],
    seeks: asked.seekOffer ? saidIn(sheets, ({ seek }) => seek) : [],
    offers: asked.seekOffer ? saidIn(sheets, ({ offer }) => offer) : [],
    openAnswers: asked.openQuestions.map((id) => ({
      questionId: id,
      said: saidIn(sheets, ({ openAnswers }) => openAnswers[id]),
    })),
  };
}

function formFinding(formId: string, sheets: readonly Sheet[]): FormFinding {
  const chosen = (choice: string) => sheets.filter(({ forms }) => forms[formId] === choice).length;
  return { formId, now: chosen('now'), wanted: chosen('wanted'), not: chosen('not') };
}

function dilemmaFinding(dilemmaId: string, sheets: readonly Sheet[]): DilemmaFinding {
  const placed = (when: 'now' | 'wish') => {
    const steps = sheets.map(({ dilemmas }) => dilemmas[dilemmaId]?.[when] ?? null);
    const counts = countsOf(steps);
    return { counts, n: answersIn(counts), mean: meanOf(counts) };
  };
  return { dilemmaId, now: placed('now'), wish: placed('wish') };
}

function countsOf(steps: readonly (Step | null)[]): Counts {
  const at = (step: Step) => steps.filter((one) => one === step).length;
  return [at(1), at(2), at(3), at(4), at(5)];
}

function saidIn(sheets: readonly Sheet[], textOf: (sheet: Sheet) => string | undefined): Said[] {
  return sheets.flatMap((sheet) => {
    const text = textOf(sheet)?.trim() ?? '';
    const { partnerId, name } = sheet.respondent;
    return text === '' ? [] : [{ text, partnerId, name }];
  });
}
