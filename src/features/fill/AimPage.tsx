import { useFormContext } from 'react-hook-form';
import type { InstrumentWords } from '#src/i18n/instrument-words.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Card } from '#src/ui/Card.tsx';
import { TextArea } from '#src/ui/Field.tsx';
import { longText } from './long-text.ts';
import type { FillValues } from './values.ts';

/** The aim in one sentence, asked before the first statement. */
export function AimPage({ words }: { words: InstrumentWords }) {
  const { t } = useWords();
  const { register } = useFormContext<FillValues>();
  return (
    <Card>
      <TextArea label={words.aim.question} hint={words.aim.hint} {...longText(t)} {...register('aim')} />
    </Card>
  );
}
