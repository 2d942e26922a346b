import { type ClipboardEvent, useState } from 'react';
import { nameLimit, type PartnerKind } from '#src/domain/round.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { TextField } from '#src/ui/Field.tsx';
import { KindSelect } from './KindSelect.tsx';
import { guessKind } from './partner-list.ts';
import styles from './Setup.module.css';

/**
 * A name and a kind, guessed from the name until the person says it; Enter adds. `onAdd` says whether it was taken.
 * Several lines pasted at once go to `onList`.
 */
export function AddPartner(props: {
  onAdd: (name: string, kind: PartnerKind) => boolean;
  onList: (text: string) => void;
}) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<PartnerKind | null>(null);
  const kind = chosen ?? guessKind(name);

  const add = () => {
    if (name.trim() === '' || !props.onAdd(name.trim(), kind)) return;
    setName('');
    setChosen(null);
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\r\n\t]/.test(text.trim())) return;
    event.preventDefault();
    props.onList(text);
  };
  return (
    <div className={styles['add']} id="new-partner">
      <TextField
        label={t('setup.partners.name')}
        value={name}
        maxLength={nameLimit}
        autoComplete="off"
        onPaste={paste}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          add();
        }}
      />
      <KindSelect label={t('setup.partners.kind')} kind={kind} onChange={setChosen} />
      <Button onClick={add}>{t('setup.partners.add')}</Button>
    </div>
  );
}
