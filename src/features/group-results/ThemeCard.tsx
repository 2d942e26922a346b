import { mostDots } from '#src/domain/dot-plot.ts';
import type { ThemeFinding } from '#src/domain/findings.ts';
import { sayList, sayScore } from '#src/i18n/say.ts';
import { Facts } from '#src/ui/Facts.tsx';
import { BarLegend } from './BarLegend.tsx';
import type { Mirror } from './mirror.ts';
import { NotesFold } from './NotesFold.tsx';
import { sayGap } from './say-gap.ts';
import { StatementRow } from './StatementRow.tsx';
import styles from './Themes.module.css';

/** The figures of one theme as a real table, each row with the people as dots, or as a bar in a larger group. */
export function ThemeCard({ theme, mirror }: { theme: ThemeFinding; mirror: Mirror }) {
  const { findings, speech } = mirror;
  const { t, words } = speech;
  const { themeId } = theme;
  const name = words.themes[themeId]?.name ?? themeId;
  const statements = findings.statements.filter((one) => one.themeId === themeId);
  const isLarge = findings.people > mostDots;
  return (
    <section className={styles['theme']} data-tone={themeId} aria-label={name}>
      <table>
        <caption>
          <h3>{name}</h3>
          <p>
            <Facts facts={themeFacts(theme, mirror)} />
          </p>
          <TrendLine theme={theme} mirror={mirror} />
        </caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('mirror.table.facet')}</th>
            <th scope="col">{t('mirror.table.picture')}</th>
            <th scope="col">{t('mirror.table.mean')}</th>
            <th scope="col">{t('mirror.table.answers')}</th>
          </tr>
        </thead>
        <tbody>
          {statements.map((statement) => (
            <StatementRow
              key={statement.statementId}
              statement={statement}
              mirror={mirror}
              isLarge={isLarge}
            />
          ))}
        </tbody>
      </table>
      {isLarge ? (
        <BarLegend themeId={themeId} speech={speech} />
      ) : (
        <p className={styles['quiet']}>{t('mirror.theme.dot')}</p>
      )}
      <NotesFold statements={statements} mirror={mirror} />
    </section>
  );
}

function themeFacts({ mean, n, wish, gap }: ThemeFinding, { speech }: Mirror): string[] {
  const { t, language } = speech;
  if (mean === null) return [t('mirror.theme.none')];
  return [
    t('mirror.theme.mean', { score: sayScore(mean, language) }),
    t('mirror.people', { count: n }),
    ...(wish === null ? [] : [t('mirror.theme.wish', { score: sayScore(wish, language) })]),
    ...(gap === null ? [] : [sayGap(gap, speech)]),
  ];
}

/** Whoever was not there a year ago is counted apart. */
function TrendLine({ theme, mirror }: { theme: ThemeFinding; mirror: Mirror }) {
  const { t, language } = mirror.speech;
  const { trend } = theme;
  const said = (['better', 'same', 'worse'] as const)
    .filter((one) => trend[one] > 0)
    .map((one) => t(`mirror.theme.${one}`, { count: trend[one] }));
  if (said.length === 0 && trend.absent === 0) return null;
  return (
    <p>
      {said.length === 0 ? '' : t('mirror.theme.trend', { trend: sayList(said, language) })}{' '}
      {trend.absent === 0 ? '' : t('mirror.theme.absent', { count: trend.absent })}
    </p>
  );
}
