import { useState } from 'react';
import { collectedOf } from '#src/domain/collected.ts';
import { sayDay } from '#src/i18n/say.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Notice } from '#src/ui/Notice.tsx';
import { Page } from '#src/ui/Page.tsx';
import { useToast } from '#src/ui/Toast.tsx';
import { useFileDrop } from '#src/ui/useFileDrop.ts';
import { AddCard } from './AddCard.tsx';
import styles from './Collect.module.css';
import { Counter } from './Counter.tsx';
import { InvitationCard } from './InvitationCard.tsx';
import { LastTimeLine } from './LastTimeLine.tsx';
import { MoreCard } from './MoreCard.tsx';
import { openFile } from './open-file.ts';
import { RehearsalCard } from './RehearsalCard.tsx';
import { SamePersonDialog } from './SamePersonDialog.tsx';
import { ScanCard } from './ScanCard.tsx';
import { TableCard } from './TableCard.tsx';
import type { CollectingGroup } from './useCollecting.ts';
import { useTakeIn } from './useTakeIn.ts';
import { useToldWords } from './useToldWords.ts';

/** Long because it only puts the cards together: left who is invited, or the camera; right who is in, and the ways in. */
export function Collect({ group }: { group: CollectingGroup }) {
  const { round, desk, sheets, marks } = group;
  const { t, language } = useWords();
  const tell = useToast();
  const [scanning, setScanning] = useState(false);
  const takeIn = useTakeIn(round.id);
  const { who } = useToldWords(round);
  const whole = collectedOf(round, sheets);
  // A table host knows who sits at the table, not how many are in the room.
  const collected = desk.as === 'table' ? { ...whole, expected: null, missing: [] } : whole;

  const takeFiles = async (files: readonly File[]) => {
    const opened = await Promise.all(
      files.map(async (file) =>
        (await openFile(file, group)).map((one) => ({ source: file.name, opened: one })),
      ),
    );
    await takeIn.take(opened.flat(), 'file');
  };
  const over = useFileDrop((files) => void takeFiles(files));

  const importOf = (sheetId: string): string | null =>
    marks.find((mark) => mark.sheetId === sheetId)?.importId ?? takeIn.importOf(sheetId);
  const undo = async (importIds: readonly string[]) => {
    const putBack = await takeIn.undo(importIds);
    if (!putBack) return;
    // The button that had the focus goes away with what was taken out; who scans stays before the camera.
    if (document.activeElement?.id !== 'camera') document.getElementById('counted')?.focus();
    tell({
      text: t('collect.undone'),
      action: { label: t('collect.putBack'), run: () => void putBack() },
    });
  };

  const stopScanning = () => {
    document.getElementById('scan')?.focus();
    setScanning(false);
  };

  return (
    <Page title={t('collect.title')} lead={`${round.name} · ${sayDay(round.date, language)}`} width="wide">
      {round.rehearsal ? <Notice tone="calm">{t('collect.rehearsal')}</Notice> : null}
      {desk.as === 'facilitator' ? <LastTimeLine round={round} /> : null}
      {takeIn.undoFailed ? <Notice tone="danger">{t(`storage.why.${takeIn.undoFailed}`)}</Notice> : null}
      <div className={styles['columns']} data-over={over}>
        <div className={styles['column']}>
          {scanning ? (
            <ScanCard
              group={group}
              take={takeIn.take}
              undo={(importIds) => void undo(importIds)}
              importOf={importOf}
              onClose={stopScanning}
            />
          ) : null}
          {desk.as === 'table' ? <TableCard group={group} /> : null}
          {scanning ? null : <InvitationCard round={round} />}
        </div>
        <div className={styles['column']}>
          <Counter group={group} collected={collected} onUndo={(importId) => void undo([importId])} />
          <AddCard
            group={group}
            takeIn={takeIn}
            over={over}
            scanning={scanning}
            onScan={() => setScanning(true)}
            onFiles={(files) => void takeFiles(files)}
            onUndo={(importIds) => void undo(importIds)}
          />
          {round.rehearsal ? <RehearsalCard group={group} take={takeIn.take} /> : null}
          <MoreCard group={group} />
        </div>
      </div>
      <SamePersonDialog unsure={takeIn.unsure} who={who} onAnswer={(answer) => void takeIn.answer(answer)} />
    </Page>
  );
}
