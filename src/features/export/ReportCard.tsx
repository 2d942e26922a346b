import { useState } from 'react';
import { isAnonymous } from '#src/domain/reveal.ts';
import { nameLimit } from '#src/domain/round.ts';
import { textLimit } from '#src/domain/sheet.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Card, Row } from '#src/ui/Card.tsx';
import { Choice } from '#src/ui/Choice.tsx';
import { TextArea, TextField } from '#src/ui/Field.tsx';
import styles from './GroupExport.module.css';
import type { TakeHome } from './take-home.ts';
import type { ReportOptions } from './group-report.ts';
import { Preview } from './Preview.tsx';
import { SaveButton } from './SaveButton.tsx';
import { keyOfView, usePreview } from './usePreview.ts';

/** The report, with what a group decides at the moment of saving: a partner's own words, and scores per organisation. */
export function ReportCard({ view, language, saving }: TakeHome) {
  const { t } = useWords();
  const [organisations, setOrganisations] = useState(false);
  const [text, setText] = useState('');
  const [signedBy, setSignedBy] = useState('');
  const anonymous = isAnonymous(view.result.round);
  const options: ReportOptions = {
    organisations: organisations && !anonymous,
    minority: text.trim() === '' ? [] : [{ text: text.trim(), signedBy: signedBy.trim() }],
  };
  const written = options.minority?.length ?? 0;
  const contents = usePreview(
    async () => (await import('./contents-documents.ts')).reportContents(view, language, options),
    `report/${language}/${String(options.organisations)}/${String(written)}/${keyOfView(view)}`,
  );
  return (
    <Card title={t('takeHome.report.title')}>
      <p>{t('takeHome.report.lead')}</p>
      <Preview contents={contents} title={t('takeHome.preview.report')} language={language} shape="page" />
      {anonymous || view.parts.length === 0 ? null : (
        <Choice
          type="checkbox"
          label={t('takeHome.report.organisations')}
          hint={t('takeHome.report.organisationsHint')}
          checked={organisations}
          onChange={(event) => setOrganisations(event.currentTarget.checked)}
        />
      )}
      <details className={styles['fold']}>
        <summary>{t('takeHome.minority.title')}</summary>
        <div>
          <TextArea
            label={t('takeHome.minority.text')}
            hint={t('takeHome.minority.hint')}
            fullText={t('fill.full', { limit: textLimit })}
            maxLength={textLimit}
            rows={3}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <TextField
            label={t('takeHome.minority.by')}
            maxLength={nameLimit}
            value={signedBy}
            onChange={(event) => setSignedBy(event.currentTarget.value)}
          />
        </div>
      </details>
      <Row>
        <SaveButton
          saving={saving}
          kind="report"
          look="primary"
          work={async () => (await import('./save-paper.ts')).saveGroupReport(view, language, options)}
        >
          {t('takeHome.report.pdf')}
        </SaveButton>
        <SaveButton
          saving={saving}
          kind="page"
          work={async () => (await import('./save-group-files.ts')).saveGroupPage(view, language, options)}
        >
          {t('takeHome.report.html')}
        </SaveButton>
      </Row>
    </Card>
  );
}
