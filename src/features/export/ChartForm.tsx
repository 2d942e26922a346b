import { useId } from 'react';
import type { Language } from '#src/i18n/languages.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Choice, Choices } from '#src/ui/Choice.tsx';
import type { ChartId, ChartOptions } from './group-charts.ts';
import { type PictureSize, pictureSizes } from './picture-sizes.ts';
import styles from './Preview.module.css';

export type ChosenChart = { id: ChartId; format: 'png' | 'svg'; size: PictureSize };

/** Which chart, in which kind of file, and how large; a drawing has no size. */
export function ChartForm(props: {
  options: ChartOptions | null;
  /** Of the names of charts: that of the files. */
  language: Language;
  chosen: ChosenChart;
  onChange: (next: Partial<ChosenChart>) => void;
}) {
  const { options, language, chosen, onChange } = props;
  const { t } = useWords();
  const id = useId();
  return (
    <>
      <div className={styles['field']}>
        <label htmlFor={id}>{t('takeHome.picture.which')}</label>
        <select
          id={id}
          value={chosen.id}
          onChange={(event) => onChange({ id: event.currentTarget.value as ChartId })}
        >
          {(['whole', 'themes', 'facets'] as const).map((group) => (
            <optgroup key={group} label={t(`takeHome.picture.${group}`)}>
              {(options?.[group] ?? []).map((option) => (
                <option key={option.id} value={option.id} lang={language}>
                  {option.name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <Choices legend={t('takeHome.picture.format')}>
        {(['png', 'svg'] as const).map((format) => (
          <Choice
            key={format}
            type="radio"
            name="format"
            label={t(`takeHome.picture.${format}`)}
            hint={t(`takeHome.picture.${format}Hint`)}
            checked={chosen.format === format}
            onChange={() => onChange({ format })}
          />
        ))}
      </Choices>
      {chosen.format === 'svg' ? null : (
        <Choices legend={t('takeHome.picture.size')}>
          {(['document', 'slide', 'poster'] as const).map((size) => (
            <Choice
              key={size}
              type="radio"
              name="size"
              label={t(`takeHome.picture.sizes.${size}`)}
              hint={t('takeHome.picture.pixels', { pixels: pictureSizes[size] })}
              checked={chosen.size === size}
              onChange={() => onChange({ size })}
            />
          ))}
        </Choices>
      )}
    </>
  );
}
