import type { RefObject } from 'react';
import type { Agreement } from '#src/domain/agreement.ts';
import type { GroupView } from '#src/domain/group-view.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Dialog } from '#src/ui/Dialog.tsx';
import { useToast } from '#src/ui/Toast.tsx';
import { AgreementForm } from './AgreementForm.tsx';
import styles from './AgreementForm.module.css';
import { readTypedAgreement } from './typed-agreement.ts';
import { typedKeyOf } from './useAgreementForm.ts';

/**
 * The form over whatever is on the screen, also over the wall. Its keys are its own: a letter that is typed here turns
 * no page behind it. However it is closed, what was typed stays for the next time.
 */
export function AgreementDialog(props: {
  view: GroupView;
  agreement: Agreement | null;
  facetId: string | null;
  open: boolean;
  onClose: () => void;
  /** Where the focus goes afterwards, also when the dialog was opened by a key. */
  returnTo: RefObject<HTMLElement | null>;
}) {
  const { view, agreement, facetId, open, onClose, returnTo } = props;
  const { t } = useWords();
  const tell = useToast();
  const subject = { roundId: view.result.round.id, agreement, facetId };
  const close = () => {
    if (!open) return;
    onClose();
    if (readTypedAgreement(typedKeyOf(subject))) tell({ text: t('agreements.stays') });
  };
  const closeSaved = () => {
    onClose();
    tell({ text: t('agreements.saved') });
  };
  return (
    <div role="presentation" className={styles['around']} onKeyDown={(event) => event.stopPropagation()}>
      <Dialog
        title={t(agreement ? 'agreements.change' : 'agreements.make')}
        width="wide"
        open={open}
        onClose={() => {
          close();
          returnTo.current?.focus();
        }}
      >
        <AgreementForm view={view} subject={subject} onSaved={closeSaved} onCancel={close} />
      </Dialog>
    </div>
  );
}
