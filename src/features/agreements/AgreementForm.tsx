import { advisedAgreements, agreementKinds, agreementTextLimit } from '#src/domain/agreement.ts';
import type { GroupView } from '#src/domain/group-view.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { Choice, Choices } from '#src/ui/Choice.tsx';
import { TextArea } from '#src/ui/Field.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import styles from './AgreementForm.module.css';
import { DueField } from './DueField.tsx';
import { FacetSelect } from './FacetSelect.tsx';
import { NameField } from './NameField.tsx';
import { type FormSubject, useAgreementForm } from './useAgreementForm.ts';

type Props = { view: GroupView; subject: FormSubject; onSaved: () => void; onCancel: () => void };

/** One agreement: only what is agreed has to be filled in. Long because it puts all its fields together. */
export function AgreementForm({ view, subject, onSaved, onCancel }: Props) {
  const { t } = useWords();
  const form = useAgreementForm(subject, onSaved);
  const { draft, change, trouble } = form;
  const { agreement } = subject;
  const full = t('agreements.full', { count: agreementTextLimit });
  const isExtra = agreement === null && view.agreements.length >= advisedAgreements;
  return (
    <form onSubmit={(event) => void form.save(event)} className={styles['form']}>
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <TextArea
            label={t('agreements.what')}
            hint={t('agreements.whatHint')}
            fullText={full}
            value={draft.what}
            maxLength={agreementTextLimit}
            required
            onChange={(event) => change({ what: event.target.value })}
          />
          <NameField label={t('agreements.who')} value={draft.who} onChange={(who) => change({ who })} />
          <NameField
            label={t('agreements.withWhom')}
            value={draft.withWhom}
            onChange={(withWhom) => change({ withWhom })}
          />
          <TextArea
            label={t('agreements.sign')}
            hint={t('agreements.signHint')}
            fullText={full}
            value={draft.sign}
            maxLength={agreementTextLimit}
            onChange={(event) => change({ sign: event.target.value })}
          />
        </div>
        <div className={styles['column']}>
          <DueField due={draft.due} onChange={(due) => change({ due })} />
          <Choices legend={t('agreements.kind')}>
            {agreementKinds.map((kind) => (
              <Choice
                key={kind}
                type="radio"
                name="kind"
                label={t(`agreements.kinds.${kind}`)}
                hint={t(`agreements.kindHints.${kind}`)}
                checked={draft.kind === kind}
                onChange={() => change({ kind })}
              />
            ))}
          </Choices>
          <FacetSelect view={view} facetId={draft.facetId} onChange={(facetId) => change({ facetId })} />
        </div>
      </div>
      <p className={styles['quiet']}>{t('agreements.inFiles')}</p>
      {isExtra ? <p>{t('agreements.extra', { count: view.agreements.length })}</p> : null}
      {form.hasKept ? (
        <Notice tone="calm" actions={<Button onClick={form.startOver}>{t('agreements.startOver')}</Button>}>
          {t('agreements.kept')}
        </Notice>
      ) : null}
      {trouble === null ? null : (
        <Notice tone="danger">
          {trouble === 'empty'
            ? t('agreements.empty')
            : trouble === 'stale' && agreement
              ? t('agreements.changedElsewhere', { what: agreement.what })
              : `${t('agreements.notSaved')} ${t(`storage.why.${trouble}`)}`}
        </Notice>
      )}
      <Row>
        <Button look="primary" type="submit" busy={form.busy}>
          {t(form.busy ? 'save.saving' : 'agreements.save')}
        </Button>
        <Button onClick={onCancel}>{t('app.close')}</Button>
      </Row>
    </form>
  );
}
