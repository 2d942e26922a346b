import { type Instrument, optionalParts, standardStatements, variants } from '#src/domain/instrument.ts';
import { sayList } from '#src/i18n/say.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Choice, Choices } from '#src/ui/Choice.tsx';
import { Fold } from './Fold.tsx';
import { StatementSwaps } from './StatementSwaps.tsx';
import type { SetupProps } from './useSetup.ts';

/** How many statements, what else is asked, and which statement stands for a facet. */
export function QuestionsFold({ setup, change, instrument }: SetupProps & { instrument: Instrument }) {
  const { t, language } = useWords();
  const parts = optionalParts.filter((part) => setup.parts.includes(part));
  const count = standardStatements(instrument, setup.variant).length;
  const now = [
    t('setup.questionsNow', { count }),
    ...(parts.length === 0
      ? []
      : [
          t('setup.partsNow', {
            parts: sayList(
              parts.map((part) => t(`start.partNames.${part}`)),
              language,
            ),
          }),
        ]),
    ...(setup.swapped.length === 0 ? [] : [t('setup.swappedNow', { count: setup.swapped.length })]),
  ].join(' · ');
  return (
    <Fold title={t('setup.questions')} now={now}>
      <Choices legend={t('start.variant')}>
        {variants.map((variant) => (
          <Choice
            key={variant}
            type="radio"
            name="variant"
            checked={setup.variant === variant}
            onChange={() => change({ variant })}
            label={t(`start.variants.${variant}`, { count: standardStatements(instrument, variant).length })}
            hint={t(`start.variantHints.${variant}`)}
          />
        ))}
      </Choices>
      <Choices legend={t('setup.parts')}>
        {optionalParts.map((part) => (
          <Choice
            key={part}
            type="checkbox"
            checked={setup.parts.includes(part)}
            onChange={() =>
              change({
                parts: setup.parts.includes(part) ? parts.filter((one) => one !== part) : [...parts, part],
              })
            }
            label={t(`start.partNames.${part}`)}
            hint={t(`start.partHints.${part}`)}
          />
        ))}
      </Choices>
      <StatementSwaps setup={setup} change={change} instrument={instrument} />
    </Fold>
  );
}
