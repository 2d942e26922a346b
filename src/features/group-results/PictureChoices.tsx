import { useId } from 'react';
import { isAnonymous } from '#src/domain/reveal.ts';
import { Button } from '#src/ui/Button.tsx';
import styles from './GroupResults.module.css';
import type { Mirror } from './mirror.ts';

/** How people are counted, which organisation lies beside the group, and whether names are on the screen. */
export function PictureChoices({ mirror }: { mirror: Mirror }) {
  const { view, findings, look, nameOf, speech } = mirror;
  const { t } = speech;
  const selectId = useId();
  const { round } = view.result;
  if (isAnonymous(round) || view.parts.length === 0) return null;
  const weightings = ['person', 'organisation'] as const;
  return (
    <>
      <Button onClick={() => look.change({ names: look.names ? 'hidden' : null })}>
        {t(look.names ? 'mirror.names.hide' : 'mirror.names.show')}
      </Button>
      {view.parts.length > 1 ? (
        <fieldset className={styles['voices']}>
          <legend>{t('mirror.voice.legend')}</legend>
          <div className={styles['segments']}>
            {weightings.map((weighting) => (
              <label key={weighting}>
                <input
                  type="radio"
                  name="weighting"
                  checked={findings.weighting === weighting}
                  onChange={() => look.change({ weighting: weighting === 'person' ? null : weighting })}
                />
                {t(`mirror.voice.${weighting}`)}
              </label>
            ))}
          </div>
        </fieldset>
      ) : null}
      <div className={styles['field']}>
        <label htmlFor={selectId}>{t('mirror.beside.label')}</label>
        <select
          id={selectId}
          className={styles['select']}
          value={look.partnerId ?? ''}
          onChange={(event) => look.change({ partner: event.target.value || null })}
        >
          <option value="">{t('mirror.beside.none')}</option>
          {view.parts.map(({ partners }) => {
            const id = partners[0]?.id ?? '';
            return (
              <option key={id} value={id}>
                {nameOf(id)}
              </option>
            );
          })}
        </select>
      </div>
    </>
  );
}
