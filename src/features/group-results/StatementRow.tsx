import { ScaledPicture } from '#src/charts/ScaledPicture.tsx';
import { answerBar } from '#src/domain/answer-bar.ts';
import { directionOf } from '#src/domain/comparison.ts';
import { dotRow } from '#src/domain/dot-plot.ts';
import type { StatementFinding } from '#src/domain/findings.ts';
import { asThemeRole } from '#src/domain/radar-of.ts';
import { patternWords, statementText } from '#src/i18n/group-sentences.ts';
import { sayScore } from '#src/i18n/say.ts';
import { Facts } from '#src/ui/Facts.tsx';
import { countLabels, saySteps } from '#src/i18n/say-steps.ts';
import type { Mirror } from './mirror.ts';
import styles from './Themes.module.css';

/** One statement: the people as dots or a bar, the mean, the pattern, and how many answered and did not. */
export function StatementRow(props: { statement: StatementFinding; mirror: Mirror; isLarge: boolean }) {
  const { statement, mirror, isLarge } = props;
  const { view, comparison, speech } = mirror;
  const { t, words, language } = speech;
  const { statementId, facetId, mean, tooFew } = statement;
  const before = comparison?.statements.find((one) => one.statementId === statementId)?.before ?? null;
  return (
    <tr>
      <th scope="row" title={statementText(statementId, view.result.round, words)}>
        <span className={styles['facet']}>
          <span className={styles['code']}>{facetId}</span>{' '}
          <span>{words.facets[facetId]?.name ?? facetId}</span>
        </span>
      </th>
      <td className={styles['people']}>
        {tooFew ? null : (
          <>
            <ScaledPicture picture={pictureOf(statement, before, isLarge)} />
            <span className="visually-hidden">{saySteps(statement.counts, speech)}</span>
          </>
        )}
      </td>
      <td className={styles['mean']}>
        {mean === null || tooFew ? <span className={styles['quiet']}>–</span> : sayScore(mean, language)}
      </td>
      <td className={styles['words']}>
        <strong>{patternWords(statement, view.result.round, speech)}</strong>{' '}
        <span className={styles['quiet']}>
          <Facts
            facts={[
              ...countsOf(statement, mirror),
              ...(before === null ? [] : [t('mirror.change', { score: sayScore(before, language) })]),
            ]}
          />
        </span>
      </td>
    </tr>
  );
}

function pictureOf({ themeId, counts, mean, n }: StatementFinding, before: number | null, isLarge: boolean) {
  const theme = asThemeRole(themeId);
  if (isLarge) return answerBar(counts, { full: theme, light: `${theme}Tint` }, countLabels(counts));
  // An arrow says that something changed; within chance the words alone give both numbers.
  const isMoved = before !== null && mean !== null && directionOf(before, mean, n) !== 'same';
  return dotRow(
    {
      counts,
      mean,
      ...(isMoved ? { arrow: { from: before, to: mean } } : {}),
    },
    { dots: theme, ground: `${theme}Tint` },
  );
}

/** How many answered, and why others did not; of too few people nothing is said. */
function countsOf(statement: StatementFinding, { speech }: Mirror): string[] {
  const { t } = speech;
  if (statement.tooFew) return [];
  const others = (['dontKnow', 'notApplicable', 'skipped'] as const)
    .filter((one) => statement[one] > 0)
    .map((one) => t(`mirror.count.${one}`, { count: statement[one] }));
  const isTold = statement.pattern === null && statement.manyDontKnow;
  const known = statement.manyDontKnow && !isTold ? [t('mirror.pattern.manyDontKnow')] : [];
  return [t('mirror.count.answers', { count: statement.n }), ...known, ...others];
}
