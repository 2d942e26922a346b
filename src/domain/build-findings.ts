import { differenceOf } from './difference.ts';
import type { Asked, Findings, StatementFinding, ThemeFinding, Weighting } from './findings.ts';
import { type Spoke, spokesByTheme } from './instrument.ts';
import { nothingAsked, partsFinding } from './parts-finding.ts';
import { patternOf } from './pattern.ts';
import { meanOfVoices, stepsTo, tallyOf, themeScoresOf, trendOf, wishesFor } from './scoring.ts';
import { isStep, type Sheet, type Step } from './sheet.ts';
import { agreement, consensus, type Counts, meanOf, medianOf, spreadIndex } from './spread.ts';
import { topicsOf } from './talk.ts';

type Sheets = readonly Sheet[];

/**
 * All findings of these sheets, one sheet included, with nothing held back. Only `disclosure.ts` may call this:
 * it knows what may be seen. `spokes` are the round's, in the instrument's order, and so are the findings.
 * `asked`: what else is looked at.
 */
export function buildFindings(
  spokes: readonly Spoke[],
  sheets: readonly Sheet[],
  given: { weighting: Weighting; asked?: Asked },
): Findings {
  const { weighting, asked = nothingAsked } = given;
  const statements = spokes.map((spoke) => statementFinding(spoke, sheets, weighting));
  return {
    people: sheets.length,
    weighting,
    statements,
    themes: spokesByTheme(spokes).map((theme) =>
      themeFinding(
        theme.themeId,
        theme.spokes.map((spoke) => spoke.statementId),
        sheets,
        weighting,
      ),
    ),
    topics: topicsOf(statements),
    difference: differenceOf(spokes, sheets),
    parts: partsFinding(asked, sheets),
  };
}

/** The weighting changes the mean alone: dots, spread and pattern are about people. */
function statementFinding(spoke: Spoke, sheets: readonly Sheet[], weighting: Weighting): StatementFinding {
  const { counts, ...tally } = tallyOf(sheets, spoke.statementId);
  return {
    ...spoke,
    ...tally,
    counts,
    mean:
      weighting === 'person' ? meanOf(counts) : meanOfVoices(stepsTo(sheets, spoke.statementId), weighting),
    median: medianOf(counts),
    dots: dotsOf(counts),
    who: whoGave(sheets, spoke.statementId),
    spread: spreadOf(counts),
    ...patternOf(counts, tally.dontKnow),
    votes: sheets.filter((sheet) => sheet.votes.includes(spoke.statementId)).length,
    notes: sharedNotes(sheets, spoke.statementId),
    tooFew: false,
  };
}

function themeFinding(
  themeId: string,
  statementIds: readonly string[],
  sheets: Sheets,
  weighting: Weighting,
): ThemeFinding {
  const scores = themeScoresOf(sheets, statementIds);
  const wishes = wishesFor(sheets, themeId);
  const mean = meanOfVoices(scores, weighting);
  const wish = meanOfVoices(wishes, weighting);
  return {
    themeId,
    mean,
    n: scores.length,
    wish,
    wishes: wishes.length,
    gap: mean === null || wish === null ? null : wish - mean,
    trend: trendOf(sheets, themeId),
  };
}

function dotsOf(counts: Counts): Step[] {
  const steps: readonly Step[] = [1, 2, 3, 4, 5];
  return steps.flatMap((step) => Array<Step>(counts[step - 1] ?? 0).fill(step));
}

/** In an order that does not depend on that of the sheets: by step, then by organisation and name. */
function whoGave(sheets: Sheets, statementId: string): StatementFinding['who'] {
  const gave = sheets.flatMap(({ answers, respondent: { partnerId, name } }) => {
    const step = answers[statementId];
    return isStep(step) ? [{ step, partnerId, name }] : [];
  });
  const keyOf = ({ step, partnerId, name }: (typeof gave)[number]) => JSON.stringify([step, partnerId, name]);
  return gave.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function spreadOf(counts: Counts): StatementFinding['spread'] {
  const index = spreadIndex(counts);
  const agreed = agreement(counts);
  const shared = consensus(counts);
  if (index === null || agreed === null || shared === null) return null;
  return { index, agreement: agreed, consensus: shared };
}

/** Notes "only for me" are left out, and so are empty ones. */
function sharedNotes(sheets: readonly Sheet[], statementId: string): string[] {
  const texts: string[] = [];
  for (const sheet of sheets) {
    const note = sheet.notes[statementId];
    if (note?.visibility === 'shared' && note.text.trim() !== '') texts.push(note.text);
  }
  return texts;
}
