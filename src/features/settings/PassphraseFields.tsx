import { useWords } from '#src/i18n/useWords.ts';
import { TextField } from '#src/ui/Field.tsx';

/** The same passphrase twice, with what it means to lose it; see `typedTwice`. */
export function PassphraseFields() {
  const { t } = useWords();
  return (
    <>
      <p>
        <strong>{t('tables.sealed.warning')}</strong>
      </p>
      <TextField
        label={t('tables.sealed.passphrase')}
        hint={t('tables.sealed.hint')}
        name="passphrase"
        type="password"
        autoComplete="new-password"
      />
      <TextField label={t('tables.sealed.again')} name="again" type="password" autoComplete="new-password" />
    </>
  );
}
