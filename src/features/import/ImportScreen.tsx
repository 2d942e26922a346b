import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { Page } from '#src/ui/Page.tsx';
import { useFileDrop } from '#src/ui/useFileDrop.ts';
import { FileChooser } from './FileChooser.tsx';
import styles from './ImportScreen.module.css';
import { ImportDone } from './ImportDone.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';
import { SealedForm, SealedNotice } from './SealedForm.tsx';
import { useImport } from './useImport.ts';

/** Opens a file: shows first what it would change, writes only when asked, and can be undone. */
export function ImportScreen() {
  const { t } = useWords();
  const { state, open, unseal, confirm, undo, restart } = useImport();
  const canChoose = ['choose', 'problem', 'unopened', 'undone'].includes(state.step);
  const takeFirst = ([file]: File[]) => {
    if (file) void open(file);
  };
  const over = useFileDrop(canChoose ? takeFirst : null);

  return (
    <Page title={t('import.title')} lead={t('import.lead')} width="narrow">
      {state.step === 'problem' ? <ProblemNotice problem={state.problem} fileName={state.fileName} /> : null}
      {state.step === 'unopened' ? <SealedNotice problem={state.problem} fileName={state.fileName} /> : null}
      {state.step === 'undone' ? <Notice tone="calm">{t('import.undone')}</Notice> : null}
      {canChoose ? (
        <div className={styles['drop']} data-over={over}>
          <FileChooser
            label={t('import.choose')}
            accept=".json,application/json"
            onChoose={(file) => void open(file)}
          />
          <p>{t('import.drop')}</p>
        </div>
      ) : null}
      {state.step === 'reading' ? (
        <div className={styles['busy']}>
          <label>
            {t('import.reading')}
            <progress max={1} value={state.share} />
          </label>
          <Button onClick={restart}>{t('app.cancel')}</Button>
        </div>
      ) : null}
      {state.step === 'sealed' ? (
        <SealedForm
          fileName={state.file.name}
          wrong={state.wrong}
          onOpen={(passphrase) => void unseal(state.file, passphrase)}
          onCancel={restart}
        />
      ) : null}
      {state.step === 'opening' ? <p role="status">{t('import.sealed.opening')}</p> : null}
      {state.step === 'writing' ? <p role="status">{t('import.writing')}</p> : null}
      {state.step === 'refused' ? (
        <Notice tone="danger" actions={<Button onClick={restart}>{t('import.again')}</Button>}>
          {t('import.refused')} {t(`storage.why.${state.reason}`)}
        </Notice>
      ) : null}
      {state.step === 'preview' ? (
        <ImportPreview
          plan={state.plan}
          fileName={state.fileName}
          onConfirm={() => void confirm(state.plan)}
          onCancel={restart}
        />
      ) : null}
      {state.step === 'done' ? (
        <ImportDone plan={state.plan} onUndo={() => void undo(state.batchId)} onAgain={restart} />
      ) : null}
    </Page>
  );
}
