import { useState } from 'react';
import { Link } from 'react-router';
import type { OwnResult } from '#src/domain/own-result.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { Button, buttonClass } from '#src/ui/Button.tsx';
import { Card, Row } from '#src/ui/Card.tsx';
import { Icon } from '#src/ui/Icon.tsx';
import { Page } from '#src/ui/Page.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { saveJson, savePdf, savePng, saveSvg } from './save-files.ts';
import { useSaving } from './useSaving.ts';

/** What one can take along, what each file is for, and what stays behind. */
export function ExportScreen({ result }: { result: OwnResult }) {
  const { t, language: screenLanguage } = useWords();
  const [language, setLanguage] = useState(screenLanguage);
  const { busy, save } = useSaving();
  const privateNotes = Object.values(result.sheet.notes).filter(
    (note) => note.visibility === 'private',
  ).length;
  const say = (kind: string, label: string) => (busy === kind ? t('export.busy') : label);
  return (
    <Page title={t('export.title')} lead={result.round.name} width="narrow">
      {privateNotes > 0 ? <p>{t('export.privateNotes', { count: privateNotes })}</p> : null}
      <Card title={t('export.pdf')}>
        <p>{t('export.pdfLead')}</p>
        <LanguageChoice legend={t('export.language')} language={language} onChoose={setLanguage} />
        <Row>
          <Button
            look="primary"
            busy={busy !== null}
            onClick={() => void save('pdf', () => savePdf(result, language))}
          >
            <Icon name="file" />
            {say('pdf', t('export.pdfButton'))}
          </Button>
        </Row>
      </Card>
      <Card title={t('export.json')}>
        <p>{t('export.jsonLead')}</p>
        <Row>
          <Button busy={busy !== null} onClick={() => void save('json', () => saveJson(result))}>
            <Icon name="file" />
            {say('json', t('export.jsonButton'))}
          </Button>
        </Row>
      </Card>
      <Card title={t('export.chart')}>
        <p>{t('export.chartLead')}</p>
        <Row>
          <Button busy={busy !== null} onClick={() => void save('png', () => savePng(result, language))}>
            <Icon name="picture" />
            {say('png', t('export.pngButton'))}
          </Button>
          <Button busy={busy !== null} onClick={() => void save('svg', () => saveSvg(result, language))}>
            <Icon name="picture" />
            {say('svg', t('export.svgButton'))}
          </Button>
        </Row>
      </Card>
      <Row>
        <Link to={paths.results(result.round.id)} className={buttonClass('quiet')}>
          <Icon name="back" />
          {t('export.toResults')}
        </Link>
      </Row>
    </Page>
  );
}
