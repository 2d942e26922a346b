import { peopleExpected, setupKeyOf } from '#src/domain/group-round.ts';
import { sampleSheets } from '#src/domain/sample-sheets.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { newId } from '#src/storage/new-id.ts';
import { Button } from '#src/ui/Button.tsx';
import { Card, Row } from '#src/ui/Card.tsx';
import type { Batch, OpenedItem } from './take-batch.ts';
import type { CollectingGroup } from './useCollecting.ts';

/** So many people answer in a rehearsal when nobody said how many are expected. */
const usualGroup = 8;
const largestSample = 40;

/** In a rehearsal made-up people answer, so that one can try everything. */
export function RehearsalCard(props: {
  group: CollectingGroup;
  take: (items: readonly OpenedItem[], road: 'file') => Promise<Batch>;
}) {
  const { group, take } = props;
  const { round, instrument } = group;
  const { t } = useWords();
  const fill = () => {
    const count = Math.min(peopleExpected(round) ?? usualGroup, largestSample);
    const setupKey = setupKeyOf(round);
    const arrivals = sampleSheets(round, instrument, count, Math.random, newId).map((sheet) => ({
      roundId: round.id,
      setupKey,
      sheet,
    }));
    void take([{ source: t('collect.samples'), opened: { kind: 'arrivals', arrivals } }], 'file');
  };
  return (
    <Card title={t('collect.rehearse')}>
      <p>{t('collect.rehearseLead')}</p>
      <Row>
        <Button onClick={fill}>{t('collect.fillSamples')}</Button>
      </Row>
    </Card>
  );
}
