import type { Instrument } from '#src/domain/instrument.ts';
import { nameLimit } from '#src/domain/round.ts';
import { fillPlaceholders } from '#src/i18n/instrument-words.ts';
import { useInstrumentWords, useWords } from '#src/i18n/useWords.ts';
import { TextField } from '#src/ui/Field.tsx';
import { Fold } from './Fold.tsx';
import { statementsOf } from './setup.ts';
import styles from './Setup.module.css';
import type { SetupProps } from './useSetup.ts';

/** Own words for the places that an instrument leaves open, shown at once in a statement that has them. */
export function OwnWordsFold({ setup, change, instrument }: SetupProps & { instrument: Instrument }) {
  const { t } = useWords();
  const words = useInstrumentWords(instrument.id);
  const asked = statementsOf(setup, instrument).map((id) => words.statements[id]?.text ?? '');
  const used = instrument.placeholders.filter((name) => asked.some((text) => text.includes(`{{${name}}}`)));
  if (used.length === 0) return null;
  const own = used.map((name) => setup.words[name]?.trim() ?? '').filter((word) => word !== '');
  const holds = (text: string) => used.filter((name) => text.includes(`{{${name}}}`)).length;
  const example = [...asked].sort((a, b) => holds(b) - holds(a))[0] ?? '';
  return (
    <Fold title={t('setup.words')} now={own.length === 0 ? t('setup.wordsNow') : own.join(' · ')}>
      <p>{t('setup.wordsLead')}</p>
      {used.map((name) => (
        <TextField
          key={name}
          label={t('setup.wordFor', { word: words.placeholders[name] ?? name })}
          value={setup.words[name] ?? ''}
          maxLength={nameLimit}
          autoComplete="off"
          onChange={(event) => {
            const word = event.target.value;
            change((current) => ({ words: { ...current.words, [name]: word } }));
          }}
        />
      ))}
      <p className={styles['example']}>
        <span>{t('setup.preview')}</span> {fillPlaceholders(example, words.placeholders, setup.words)}
      </p>
    </Fold>
  );
}
