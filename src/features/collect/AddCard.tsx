import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { Button, buttonClass } from '#src/ui/Button.tsx';
import { Card } from '#src/ui/Card.tsx';
import styles from './AddCard.module.css';
import { BatchList } from './BatchList.tsx';
import { CodePanel } from './CodePanel.tsx';
import { PastePanel } from './PastePanel.tsx';
import type { CollectingGroup } from './useCollecting.ts';
import type { useTakeIn } from './useTakeIn.ts';

/** The roads by which answers come in, and what became of the last ones. */
export function AddCard(props: {
  group: CollectingGroup;
  takeIn: ReturnType<typeof useTakeIn>;
  /** Files are being dragged over the page. */
  over: boolean;
  scanning: boolean;
  onScan: () => void;
  onFiles: (files: File[]) => void;
  onUndo: (importIds: readonly string[]) => void;
}) {
  const { group, takeIn, over, scanning, onScan, onFiles, onUndo } = props;
  const { t } = useWords();
  const [open, setOpen] = useState<'paste' | 'code' | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const toggle = (panel: 'paste' | 'code') => setOpen(open === panel ? null : panel);
  return (
    <Card title={t('collect.add')}>
      <div className={styles['roads']}>
        <Button id="scan" look="primary" onClick={onScan} busy={scanning}>
          {t('collect.scan')}
        </Button>
        <Button onClick={() => chooser.current?.click()}>{t('collect.files')}</Button>
        <Button aria-expanded={open === 'paste'} onClick={() => toggle('paste')}>
          {t('collect.paste')}
        </Button>
        <Button aria-expanded={open === 'code'} onClick={() => toggle('code')}>
          {t('collect.code')}
        </Button>
        <Link to={paths.paper(group.round.id)} className={buttonClass()}>
          {t('collect.paper')}
        </Link>
        <Link to={paths.fromForm(group.round.id)} className={buttonClass()}>
          {t('collect.form')}
        </Link>
      </div>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        multiple
        hidden
        aria-label={t('collect.files')}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      {open === 'paste' ? <PastePanel group={group} take={takeIn.take} /> : null}
      {open === 'code' ? <CodePanel group={group} take={takeIn.take} /> : null}
      <p className={styles['drop']} data-over={over}>
        {t('collect.drop')}
      </p>
      <BatchList round={group.round} batches={takeIn.batches} busy={takeIn.busy} onUndo={onUndo} />
    </Card>
  );
}
