import type { Facet, Instrument } from '#src/domain/instrument.ts';
import { fillPlaceholders } from '#src/i18n/instrument-words.ts';
import { useInstrumentWords, useWords } from '#src/i18n/useWords.ts';
import { Choice, Choices } from '#src/ui/Choice.tsx';
import styles from './Setup.module.css';
import type { SetupProps } from './useSetup.ts';

/** Each facet of the variant with its two statements, of which one is asked. */
export function StatementSwaps({ setup, change, instrument }: SetupProps & { instrument: Instrument }) {
  const { t } = useWords();
  const words = useInstrumentWords(instrument.id);
  const choose = (facet: Facet, statementId: string) =>
    change((current) => ({
      swapped: [
        ...current.swapped.filter((id) => id !== facet.id),
        ...(statementId === facet.statements[0] ? [] : [facet.id]),
      ],
    }));
  const themes = instrument.themes
    .map((theme) => ({
      id: theme.id,
      facets: theme.facets.filter(
        (facet) => facet.variants.includes(setup.variant) && facet.statements.length > 1,
      ),
    }))
    .filter(({ facets }) => facets.length > 0);
  return (
    <details className={styles['more']}>
      <summary>{t('setup.swaps')}</summary>
      <p>{t('setup.swapsLead')}</p>
      {themes.map((theme) => (
        <details key={theme.id} className={styles['theme']} data-tone={theme.id}>
          <summary>{words.themes[theme.id]?.name ?? theme.id}</summary>
          <div className={styles['folded']}>
            {theme.facets.map((facet) => (
              <Choices key={facet.id} legend={words.facets[facet.id]?.name ?? facet.id}>
                {facet.statements.slice(0, 2).map((statementId, place) => (
                  <Choice
                    key={statementId}
                    type="radio"
                    name={`statement-${facet.id}`}
                    checked={setup.swapped.includes(facet.id) === (place === 1)}
                    onChange={() => choose(facet, statementId)}
                    label={fillPlaceholders(
                      words.statements[statementId]?.text ?? statementId,
                      words.placeholders,
                      setup.words,
                    )}
                  />
                ))}
              </Choices>
            ))}
          </div>
        </details>
      ))}
    </details>
  );
}
