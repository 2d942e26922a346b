import { useId } from 'react';
import type { GroupView } from '#src/domain/group-view.ts';
import { spokesOf } from '#src/domain/instrument.ts';
import { useInstrumentWords, useWords } from '#src/i18n/useWords.ts';
import styles from './AgreementForm.module.css';

/** The facet that an agreement is about, by theme; those of this round, and the present one. */
export function FacetSelect(props: {
  view: GroupView;
  facetId: string | null;
  onChange: (facetId: string | null) => void;
}) {
  const { round, instrument } = props.view.result;
  const { t } = useWords();
  const words = useInstrumentWords(instrument.id);
  const id = useId();
  const asked = new Set(spokesOf(instrument, round.instrument.statements).map(({ facetId }) => facetId));
  const themes = instrument.themes
    .map((theme) => ({
      id: theme.id,
      facetIds: theme.facets
        .map((facet) => facet.id)
        .filter((one) => asked.has(one) || one === props.facetId),
    }))
    .filter(({ facetIds }) => facetIds.length > 0);
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{t('agreements.facet')}</label>
      <select
        id={id}
        value={props.facetId ?? ''}
        onChange={(event) => props.onChange(event.target.value || null)}
      >
        <option value="">{t('agreements.noFacet')}</option>
        {themes.map((theme) => (
          <optgroup key={theme.id} label={words.themes[theme.id]?.name ?? theme.id}>
            {theme.facetIds.map((facetId) => (
              <option key={facetId} value={facetId}>
                {words.facets[facetId]?.name ?? facetId}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
