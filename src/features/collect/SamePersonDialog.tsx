import type { Sheet } from '#src/domain/sheet.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { Dialog } from '#src/ui/Dialog.tsx';
import type { Unsure } from './take-batch.ts';

/** A typed code and a sheet, or two codes, look as if they were of one person, with other answers: only the people themselves know. */
export function SamePersonDialog(props: {
  unsure: Unsure | null;
  who: (sheet: Sheet) => string;
  onAnswer: (answer: 'same' | 'other' | null) => void;
}) {
  const { unsure, who, onAnswer } = props;
  const { t } = useWords();
  return (
    <Dialog
      title={t('collect.sameTitle')}
      open={unsure !== null}
      onClose={() => {
        if (unsure !== null) onAnswer(null);
      }}
    >
      {unsure ? <p>{t('collect.sameLead', { who: who(unsure.stored) })}</p> : null}
      <Row>
        <Button look="primary" onClick={() => onAnswer('same')}>
          {t('collect.same')}
        </Button>
        <Button onClick={() => onAnswer('other')}>{t('collect.other')}</Button>
        <Button look="quiet" onClick={() => onAnswer(null)}>
          {t('app.cancel')}
        </Button>
      </Row>
    </Dialog>
  );
}
