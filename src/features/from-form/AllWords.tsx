import { askedPartners } from '#src/domain/openness.ts';
import { formChoiceSchema, roles, trendSchema } from '#src/domain/sheet.ts';
import { useInstrumentWords, useWords } from '#src/i18n/useWords.ts';
import { Card } from '#src/ui/Card.tsx';
import type { FormRound } from './open-form.ts';
import type { useMapping } from './useMapping.ts';
import { Words } from './Words.tsx';

const answers = [1, 2, 3, 4, 5, 'dk', 'na'] as const;

/** What the words in the columns stand for, each sort apart. */
export function AllWords({
  given,
  understood,
}: {
  given: FormRound;
  understood: ReturnType<typeof useMapping>;
}) {
  const { t } = useWords();
  const words = useInstrumentWords(given.instrument.id);
  const { guesses, chosenWords, chooseWord } = understood;
  if (Object.values(guesses).every((sort) => sort.length === 0)) return null;
  const skip = { meaning: 'skip' as const, label: t('fromForm.skip') };
  const scale = answers.map((answer) => {
    const label = words.scale[String(answer)] ?? '';
    return { meaning: answer, label: typeof answer === 'number' ? `${String(answer)} · ${label}` : label };
  });
  return (
    <Card title={t('fromForm.words')}>
      <p>{t('fromForm.wordsLead')}</p>
      <Words
        title={t('fromForm.sorts.answer')}
        guesses={guesses.answer}
        chosen={chosenWords.answer}
        choices={[...scale, skip]}
        onChoose={(key, meaning) => chooseWord('answer', key, meaning)}
      />
      <Words
        title={t('fromForm.sorts.partner')}
        guesses={guesses.partner}
        chosen={chosenWords.partner}
        choices={[
          ...askedPartners(given.round).map(({ id, name }) => ({ meaning: id, label: name })),
          { meaning: 'skip', label: t('fromForm.noPartner') },
        ]}
        onChoose={(key, meaning) => chooseWord('partner', key, meaning)}
      />
      <Words
        title={t('fromForm.sorts.role')}
        guesses={guesses.role}
        chosen={chosenWords.role}
        choices={[...roles.map((role) => ({ meaning: role, label: t(`group.roles.${role}`) })), skip]}
        onChoose={(key, meaning) => chooseWord('role', key, meaning)}
      />
      <Words
        title={t('fromForm.sorts.trend')}
        guesses={guesses.trend}
        chosen={chosenWords.trend}
        choices={[
          ...trendSchema.options.map((trend) => ({ meaning: trend, label: words.trend[trend] })),
          skip,
        ]}
        onChoose={(key, meaning) => chooseWord('trend', key, meaning)}
      />
      <Words
        title={t('fromForm.sorts.vote')}
        guesses={guesses.vote}
        chosen={chosenWords.vote}
        choices={[{ meaning: 'yes', label: t('fromForm.voteYes') }, skip]}
        onChoose={(key, meaning) => chooseWord('vote', key, meaning)}
      />
      <Words
        title={words.forms.title}
        guesses={guesses.form}
        chosen={chosenWords.form}
        choices={[
          ...formChoiceSchema.options.map((choice) => ({ meaning: choice, label: words.forms[choice] })),
          skip,
        ]}
        onChoose={(key, meaning) => chooseWord('form', key, meaning)}
      />
    </Card>
  );
}
