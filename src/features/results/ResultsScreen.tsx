import { type ReactNode, useMemo } from 'react';
import { Link } from 'react-router';
import { RadarChart } from '#src/charts/RadarChart.tsx';
import type { Findings } from '#src/domain/findings.ts';
import type { OwnResult } from '#src/domain/own-result.ts';
import {
  ownAnswerNumbered,
  ownLegend,
  ownRadar,
  ownRadarSentence,
  ownSubtitle,
  ownTitle,
  type Speech,
} from '#src/i18n/own-sentences.ts';
import { sayDay } from '#src/i18n/say.ts';
import { useInstrumentWords, useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { buttonClass } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { Facts } from '#src/ui/Facts.tsx';
import { Page } from '#src/ui/Page.tsx';
import { paletteOf } from '#src/ui/palette.ts';
import { useScheme } from '#src/ui/useScheme.ts';
import { Extremes } from './Extremes.tsx';
import styles from './ResultsScreen.module.css';
import { OwnWords } from './OwnWords.tsx';
import { ThemeTable } from './ThemeTable.tsx';

/** The results of one's own sheet: a sentence, the radar, the same figures as tables, and what was written. */
export function ResultsScreen(props: {
  result: OwnResult;
  /** Saves the PDF in one click; another feature's, handed over by the app. */
  pdfButton: ReactNode;
}) {
  const { round, sheet, instrument, findings } = props.result;
  const { t, language } = useWords();
  const words = useInstrumentWords(instrument.id);
  const scheme = useScheme();
  const palette = useMemo(() => paletteOf(scheme), [scheme]);
  const radar = useMemo(() => ownRadar(findings, words), [findings, words]);
  const speech: Speech = { t, words, language };
  return (
    <Page
      title={ownTitle(findings, speech)}
      lead={
        <Facts
          facts={[
            round.name,
            sayDay(sheet.finishedAt ?? round.date, language),
            ...ownSubtitle(findings, speech),
          ]}
        />
      }
      width="wide"
    >
      <div className={styles['top']}>
        <div className={styles['chart']}>
          <RadarChart
            radar={radar}
            palette={palette}
            sentence={ownRadarSentence(findings, speech)}
            spokeText={(index, value) => spokeText(findings, index, value, speech)}
            walkLabel={t('results.walk')}
            legend={ownLegend(t, findings)}
          />
          <p className={styles['hint']}>{t('results.hint')}</p>
        </div>
        <div className={styles['side']}>
          <Extremes findings={findings} instrument={instrument} speech={speech} />
          <Row>
            {props.pdfButton}
            <Link to={paths.export(round.id)} className={buttonClass()}>
              {t('results.export')}
            </Link>
            <Link to={paths.fill(sheet.id, findings.themes[0]?.themeId)} className={buttonClass('quiet')}>
              {t('results.change')}
            </Link>
          </Row>
        </div>
      </div>
      <h2>{t('results.perTheme')}</h2>
      <div className={styles['themes']}>
        {findings.themes.map(({ themeId }) => (
          <ThemeTable key={themeId} themeId={themeId} findings={findings} speech={speech} />
        ))}
      </div>
      <OwnWords result={props.result} speech={speech} />
    </Page>
  );
}

/** What is said of a spoke: the value comes from the chart itself, the words for a gap from the findings. */
function spokeText(findings: Findings, index: number, value: number | null, speech: Speech): string {
  const statement = findings.statements[index];
  if (!statement) return '';
  const name = speech.words.facets[statement.facetId]?.name ?? statement.facetId;
  const answer =
    value === null
      ? ownAnswerNumbered(statement, speech)
      : `${String(value)} · ${speech.words.scale[String(value)] ?? ''}`;
  return `${statement.facetId} ${name}: ${answer}`;
}
