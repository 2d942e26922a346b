import { Suspense, useMemo } from 'react';
import { RadarLater } from '#src/charts/RadarLater.tsx';
import { inOtherOrder } from '#src/domain/radar-order.ts';
import type { Radar } from '#src/domain/radar.ts';
import { groupLegend, groupRadar, groupRadarSentence, patternWords } from '#src/i18n/group-sentences.ts';
import { sayScore } from '#src/i18n/say.ts';
import { Button } from '#src/ui/Button.tsx';
import { paletteOf } from '#src/ui/palette.ts';
import { useScheme } from '#src/ui/useScheme.ts';
import styles from './GroupResults.module.css';
import { type Beside, besideOf, type Mirror } from './mirror.ts';
import { PictureChoices } from './PictureChoices.tsx';
import { useSame } from '#src/ui/useSame.ts';

/** The radar with its legend, and the ways to look at it differently. */
export function GroupPicture({ mirror }: { mirror: Mirror }) {
  const { findings, look, speech } = mirror;
  const { t, words } = speech;
  const scheme = useScheme();
  const palette = useMemo(() => paletteOf(scheme), [scheme]);
  const beside = besideOf(mirror);
  const usual = groupRadar(findings, words, beside?.values);
  const isWish = look.view === 'wish';
  const other = inOtherOrder(usual);
  const radar = useSame(look.otherOrder ? other.radar : isWish ? withoutPeople(usual) : usual);
  const legend = groupLegend(findings, speech, beside?.name).filter(
    ({ mark }) => !(isWish && (mark === 'person' || mark === 'band')),
  );
  const placeOf = (index: number) => (look.otherOrder ? (other.order[index] ?? index) : index);
  return (
    <div className={styles['picture']}>
      <Suspense fallback={<div className={styles['waiting']} />}>
        <RadarLater
          radar={radar}
          palette={palette}
          sentence={groupRadarSentence(findings, speech)}
          spokeText={(index) => spokeText(mirror, beside, placeOf(index))}
          walkLabel={t('mirror.walk')}
          legend={legend}
          animate={look.view === 'group' && !look.otherOrder}
        />
      </Suspense>
      {look.otherOrder ? (
        <p role="status">{t('mirror.orderWhy')}</p>
      ) : (
        <p className={styles['quiet']}>{t('mirror.hint')}</p>
      )}
      <div className={styles['tools']}>
        <Button onClick={() => look.change({ order: look.otherOrder ? null : 'other' })}>
          {t(look.otherOrder ? 'mirror.orderBack' : 'mirror.order')}
        </Button>
        {look.view === 'group' ? <PictureChoices mirror={mirror} /> : null}
      </div>
    </div>
  );
}

/** Where the wish matters, people's dots would only hide the arcs. */
function withoutPeople(radar: Radar): Radar {
  return {
    ...radar,
    sectors: radar.sectors.map((sector) => ({
      ...sector,
      spokes: sector.spokes.map((spoke) => ({ ...spoke, dots: [] })),
    })),
  };
}

/** What is said of a spoke (its number in the usual order): the mean, of how many, the pattern, and the second line. */
function spokeText({ view, findings, speech }: Mirror, beside: Beside | null, index: number): string {
  const statement = findings.statements[index];
  if (!statement) return '';
  const { t, words, language } = speech;
  const facet = `${statement.facetId} ${words.facets[statement.facetId]?.name ?? ''}`;
  const pattern = patternWords(statement, view.result.round, speech);
  const other = beside?.values[index] ?? null;
  const said =
    statement.mean === null
      ? t('mirror.spoke.none', { facet, pattern })
      : t('mirror.spoke.of', {
          facet,
          score: sayScore(statement.mean, language),
          people: t('mirror.count.answers', { count: statement.n }),
          pattern,
        });
  if (other === null || beside === null) return said;
  return `${said} · ${t('mirror.spoke.beside', { name: beside.name, score: sayScore(other, language) })}`;
}
