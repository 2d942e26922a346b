import { facetNameOf } from '#src/i18n/group-sentences.ts';
import { sayList } from '#src/i18n/say.ts';
import { Card } from '#src/ui/Card.tsx';
import { notApplicableByKind } from './not-applicable.ts';
import type { Mirror } from './mirror.ts';
import styles from './GroupResults.module.css';

/** What many people don't know, and what does not apply to everybody: findings of their own. */
export function UnknownCard({ mirror }: { mirror: Mirror }) {
  const { findings, speech } = mirror;
  const { t, words, language } = speech;
  const unknown = findings.statements.filter(({ manyDontKnow, tooFew }) => manyDontKnow && !tooFew);
  // A kind with one organisation is a name.
  const notApplicable = mirror.look.names ? notApplicableByKind(mirror.view, findings) : [];
  return (
    <>
      {unknown.length === 0 ? null : (
        <Card title={t('mirror.unknown.title')}>
          <ul className={styles['plainList']}>
            {unknown.map(({ statementId, dontKnow, n, themeId }) => (
              <li key={statementId} data-tone={themeId}>
                <strong>{facetNameOf(findings, statementId, words)}</strong>{' '}
                {t('mirror.unknown.dontKnow', { count: dontKnow, total: n + dontKnow })}
              </li>
            ))}
          </ul>
        </Card>
      )}
      {notApplicable.length === 0 ? null : (
        <Card title={t('mirror.unknown.na')}>
          <p className={styles['quiet']}>{t('mirror.unknown.naLead')}</p>
          <ul className={styles['plainList']}>
            {notApplicable.map(({ statementId, themeId, kinds, without }) => (
              <li key={statementId} data-tone={themeId}>
                <strong>{facetNameOf(findings, statementId, words)}</strong>{' '}
                {sayList(
                  [
                    ...kinds.map(({ kind, count }) =>
                      t('mirror.unknown.naOf', { kind: t(`group.kinds.${kind}`), count }),
                    ),
                    ...(without > 0 ? [t('mirror.unknown.naWithout', { count: without })] : []),
                  ],
                  language,
                )}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
