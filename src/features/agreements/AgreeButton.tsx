import { useRef, useState } from 'react';
import { agreementLimit } from '#src/domain/agreement.ts';
import type { GroupView } from '#src/domain/group-view.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button, type ButtonLook } from '#src/ui/Button.tsx';
import { AgreementDialog } from './AgreementDialog.tsx';

/**
 * Makes an agreement, from wherever one is. `facetId`: what one talks about now. A screen with keys of its own finds
 * the button by `data-agree` and clicks it; the focus is at the button afterwards.
 */
export function AgreeButton(props: { view: GroupView; facetId: string | null; look?: ButtonLook }) {
  const { view, facetId, look = 'plain' } = props;
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (view.agreements.length >= agreementLimit) return <p>{t('agreements.noMore')}</p>;
  return (
    <>
      <Button ref={button} look={look} data-agree="" onClick={() => setOpen(true)}>
        {t('agreements.make')}
      </Button>
      <AgreementDialog
        view={view}
        agreement={null}
        facetId={facetId}
        open={open}
        onClose={() => setOpen(false)}
        returnTo={button}
      />
    </>
  );
}
