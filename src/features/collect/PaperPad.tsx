import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import styles from './Paper.module.css';

const characters = ['1', '2', '3', '4', '5', '0', '-'] as const;

/** The keys for a screen that is touched. The focus stays in the form. */
export function PaperPad(props: {
  onType: (character: string) => void;
  onErase: () => void;
  onNext: () => void;
}) {
  const { onType, onErase, onNext } = props;
  const { t } = useWords();
  return (
    <div
      role="group"
      aria-label={t('paper.pad')}
      className={styles['pad']}
      data-sticky-foot
      onPointerDown={(event) => event.preventDefault()}
    >
      {characters.map((character) => (
        <Button key={character} onClick={() => onType(character)}>
          {character}
        </Button>
      ))}
      <Button onClick={onErase}>{t('paper.erase')}</Button>
      <Button onClick={onNext}>{t('paper.next')}</Button>
    </div>
  );
}
