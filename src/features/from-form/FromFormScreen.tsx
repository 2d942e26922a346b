import { Link } from 'react-router';
import type { Mapping } from '#src/domain/answer-import/meaning.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { Button, buttonClass } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { Page } from '#src/ui/Page.tsx';
import { useToast } from '#src/ui/Toast.tsx';
import { useFileDrop } from '#src/ui/useFileDrop.ts';
import { Busy } from './Busy.tsx';
import { ChooseForm } from './ChooseForm.tsx';
import { Done } from './Done.tsx';
import { FormFault } from './FormFault.tsx';
import type { FormRound, OpenForm } from './open-form.ts';
import { Preview } from './Preview.tsx';
import { useFromForm } from './useFromForm.ts';
import { useStepFocus } from './useStepFocus.ts';

/** Answers that a group gave in another form tool: from a file to a preview, and only when asked into the round. */
export function FromFormScreen({ group }: { group: FormRound & { sheets: readonly Sheet[] } }) {
  const { round } = group;
  const { t } = useWords();
  const tell = useToast();
  const { state, open, confirm, stop, undo, restart } = useFromForm(group);
  useStepFocus(state.step);
  const canChoose = (['choose', 'fault', 'undone', 'stopped'] as const).some((step) => step === state.step);
  const over = useFileDrop(canChoose ? ([file]) => void (file && open(file)) : null);
  const take = async (form: OpenForm, mapping: Mapping, sheets: readonly Sheet[]) => {
    const taken = await confirm(form, mapping, sheets);
    if (!taken || taken.importIds.length === 0) return;
    const action = { label: t('app.undo'), run: () => void undo(taken.importIds) };
    const kind = taken.added === 0 ? 'replaced' : 'added';
    tell({ text: t(`fromForm.done.${kind}`, { count: taken[kind] }), action });
  };
  return (
    <Page title={t('fromForm.title')} lead={t('fromForm.lead', { name: round.name })} width="narrow">
      {round.rehearsal ? <Notice tone="calm">{t('collect.rehearsal')}</Notice> : null}
      {state.step === 'fault' ? <FormFault fault={state.fault} fileName={state.fileName} /> : null}
      {state.step === 'undone' ? <Notice tone="calm">{t('fromForm.undone')}</Notice> : null}
      {state.step === 'stopped' ? <Notice tone="calm">{t('fromForm.stopped')}</Notice> : null}
      {canChoose ? <ChooseForm over={over} onChoose={(file) => void open(file)} /> : null}
      {state.step === 'reading' ? (
        <Busy text={t('import.reading')} share={state.share} onStop={restart} />
      ) : null}
      {state.step === 'preview' ? (
        <Preview
          given={group}
          form={state.form}
          fileName={state.fileName}
          here={group.sheets}
          onConfirm={(mapping, sheets) => void take(state.form, mapping, sheets)}
          onCancel={restart}
        />
      ) : null}
      {state.step === 'writing' ? (
        <Busy text={t('import.writing')} share={state.share} onStop={stop} />
      ) : null}
      {state.step === 'undoing' ? <p role="status">{t('fromForm.undoing')}</p> : null}
      {state.step === 'refused' ? (
        <Notice tone="danger" actions={<Button onClick={restart}>{t('import.again')}</Button>}>
          {t('import.refused')} {t(`storage.why.${state.reason}`)}
        </Notice>
      ) : null}
      {state.step === 'done' ? (
        <Done
          roundId={round.id}
          taken={state.taken}
          onUndo={() => {
            // In the place of the message that has the same way back.
            void undo(state.taken.importIds).then((ok) => ok && tell({ text: t('fromForm.undone') }));
          }}
          onAgain={restart}
        />
      ) : (
        <Row>
          <Link to={paths.collect(round.id)} className={buttonClass('quiet')}>
            {t('fromForm.back')}
          </Link>
        </Row>
      )}
    </Page>
  );
}
