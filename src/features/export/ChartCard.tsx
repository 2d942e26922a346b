import { useState } from 'react';
import { ScaledPicture } from '#src/charts/ScaledPicture.tsx';
import { useWords } from '#src/i18n/useWords.ts';
import { Card, Row } from '#src/ui/Card.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { ChartForm } from './ChartForm.tsx';
import type { ChartId } from './group-charts.ts';
import type { PictureSize } from './picture-sizes.ts';
import { paper } from './paper.ts';
import styles from './Preview.module.css';
import { SaveButton } from './SaveButton.tsx';
import type { MadeChart } from './save-chart.ts';
import type { TakeHome } from './take-home.ts';
import { keyOfView, usePreview } from './usePreview.ts';

/** One chart as a picture: which, what for, and the very picture before it is saved. */
export function ChartCard(given: TakeHome) {
  const { view, language, saving } = given;
  const { t } = useWords();
  const [id, setId] = useState<ChartId>('radar');
  const [format, setFormat] = useState<'png' | 'svg'>('png');
  const [size, setSize] = useState<PictureSize>('document');
  const made = usePreview(
    async () => (await import('./save-chart.ts')).makeChart(view, language, id),
    `chart/${id}/${language}/${keyOfView(view)}`,
  );
  // While the next one is made, the one before it is still on the screen, and is not what would be saved.
  const isCurrent = made?.id === id && made.language === language;
  const save = async () => {
    const { saveChart } = await import('./save-chart.ts');
    await saveChart(view, language, id, format === 'svg' ? { format } : { format, size });
  };
  return (
    <Card title={t('takeHome.picture.title')}>
      <p>{t('takeHome.picture.lead')}</p>
      <div className={styles['split']}>
        <div className={styles['form']}>
          <ChartForm
            options={made?.options ?? null}
            language={language}
            chosen={{ id, format, size }}
            onChange={(next) => {
              if (next.id) setId(next.id);
              if (next.format) setFormat(next.format);
              if (next.size) setSize(next.size);
            }}
          />
          {isCurrent && made.chart === null ? null : (
            <Row>
              <SaveButton saving={saving} kind="chart" icon="picture" work={save}>
                {t(format === 'png' ? 'takeHome.picture.savePng' : 'takeHome.picture.saveSvg')}
              </SaveButton>
            </Row>
          )}
        </div>
        <ChartPreview made={made} minimum={view.result.round.minimum} />
      </div>
    </Card>
  );
}

function ChartPreview({ made, minimum }: { made: MadeChart | null; minimum: number }) {
  const { t } = useWords();
  if (made === null) return <div className={styles['chart']} />;
  const { chart, language } = made;
  if (chart === null) return <Notice tone="calm">{t('takeHome.picture.held', { minimum })}</Notice>;
  return (
    <div className={styles['chart']} role="img" lang={language} aria-label={`${chart.title}. ${chart.alt}`}>
      <ScaledPicture picture={chart.picture} palette={paper} />
    </div>
  );
}
