import { mostDots } from '#src/domain/dot-plot.ts';
import type { GroupView } from '#src/domain/group-view.ts';
import { isAnonymous } from '#src/domain/reveal.ts';
import { statementText } from '#src/i18n/group-sentences.ts';
import type { Language } from '#src/i18n/languages.ts';
import { sayList } from '#src/i18n/say.ts';
import { type ReportGiven, reportGiven } from './report-given.ts';
import { speechIn } from './speech-in.ts';

/** What the files of a result hold and what they do not, in sentences. */
export type Inside = { inIt: string[]; notInIt: string[] };

/** The same in a language. Throws where nothing may be shown. */
export async function insideIn(view: GroupView, language: Language): Promise<Inside> {
  return insideOf(reportGiven(view, await speechIn(view.result, language)));
}

export function insideOf(given: ReportGiven): Inside {
  const { view, speech } = given;
  const { t } = speech;
  const { round } = view.result;
  const anyHidden = view.conversation.hiddenNotes.length > 0;
  const never = [
    t('takeHome.inside.private'),
    ...(anyHidden ? [t(`takeHome.inside.${isAnonymous(round) ? 'hidden' : 'hiddenOpen'}`)] : []),
  ];
  return isAnonymous(round)
    ? { inIt: inAnonymous(given), notInIt: [...notInAnonymous(given), ...never] }
    : { inIt: inOpen(given), notInIt: never };
}

function inOpen({ view, findings, speech: { t } }: ReportGiven): string[] {
  const { round } = view.result;
  return [
    ...(round.partners.length > 0 ? [t('takeHome.inside.openWho')] : []),
    t(findings.people > mostDots ? 'takeHome.inside.openBands' : 'takeHome.inside.openDots'),
    t('takeHome.inside.openTexts'),
    ...(round.parts.includes('seekOffer') && round.partners.length > 0
      ? [t('takeHome.inside.openSeekOffer')]
      : []),
    ...(round.asks.includes('name') ? [t('takeHome.inside.openNames')] : []),
    ...(round.asks.includes('role') ? [t('takeHome.inside.openRoles')] : []),
    ...(view.agreements.length > 0 ? [t('takeHome.inside.agreements')] : []),
  ];
}

function inAnonymous({ view, speech: { t } }: ReportGiven): string[] {
  return [
    t('takeHome.inside.anonGroup'),
    t('takeHome.inside.anonTexts'),
    ...(view.agreements.length > 0 ? [t('takeHome.inside.anonAgreements')] : []),
    t('takeHome.inside.anonMinority'),
  ];
}

/** What is held back is named: who asks for it later finds the reason here. */
function notInAnonymous({ view, findings, speech }: ReportGiven): string[] {
  const { t, words, language } = speech;
  const { round, collected } = view.result;
  const { minimum } = round;
  const held = (what: 'heldStatements' | 'heldForms' | 'heldDilemmas', names: readonly string[]) =>
    names.length === 0
      ? []
      : [t(`takeHome.inside.${what}`, { minimum, names: sayList([...names], language) })];
  const statements = findings.statements
    .filter(({ tooFew }) => tooFew)
    .map(
      ({ statementId, facetId }) => words.facets[facetId]?.name ?? statementText(statementId, round, words),
    );
  const forms = findings.parts.forms
    .filter(({ now, wanted, not }) => now + wanted + not === 0)
    .map(({ formId }) => words.forms.items[formId] ?? formId);
  const dilemmas = findings.parts.dilemmas
    .filter(({ now, wish }) => now.n + wish.n === 0)
    .map(({ dilemmaId }) => {
      const ends = words.dilemmas.items[dilemmaId];
      return ends ? `‘${ends.left} – ${ends.right}’` : dilemmaId;
    });
  return [
    t('takeHome.inside.anonWho'),
    ...(round.partners.length > 0 ? [t('takeHome.inside.anonPartners')] : []),
    t('takeHome.inside.anonMinimum', { minimum }),
    ...held('heldStatements', statements),
    ...held('heldForms', forms),
    ...held('heldDilemmas', dilemmas),
    ...(collected.waiting > 0 ? [t('takeHome.inside.waiting', { count: collected.waiting })] : []),
  ];
}
