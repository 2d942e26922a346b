import { useFormContext } from 'react-hook-form';
import type { InstrumentWords } from '#src/i18n/instrument-words.ts';
import { Card } from '#src/ui/Card.tsx';
import { TextArea } from '#src/ui/Field.tsx';
import type { FillValues } from './values.ts';

/** The aim in one sentence, asked before the first statement. */
export function AimPage({ words }: { words: InstrumentWords }) {
  const { register } = useFormContext<FillValues>();
  return (
    <Card>
      <TextArea
        label={words.aim.question}
        hint={words.aim.hint}
        maxLength={10_000}
        rows={3}
        {...register('aim')}
      />
    </Card>
  );
}
