import { useFormContext } from 'react-hook-form';
import type { Instrument } from '#src/domain/instrument.ts';
import type { Round } from '#src/domain/round.ts';
import type { InstrumentWords } from '#src/i18n/instrument-words.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Card } from '#src/ui/Card.tsx';
import { TextArea } from '#src/ui/Field.tsx';
import { longText } from './long-text.ts';
import styles from './MorePage.module.css';
import type { FillValues } from './values.ts';

/** The optional parts a round chose: seek and offer, the seven forms, dilemmas. */
export function MorePage(props: { round: Round; instrument: Instrument; words: InstrumentWords }) {
  const { round, instrument, words } = props;
  return (
    <>
      {round.parts.includes('seekOffer') ? <SeekOffer words={words} /> : null}
      {round.parts.includes('forms') ? <Forms ids={instrument.forms} words={words} /> : null}
      {round.parts.includes('dilemmas') ? <Dilemmas ids={instrument.dilemmas} words={words} /> : null}
    </>
  );
}

function SeekOffer({ words }: { words: InstrumentWords }) {
  const { t } = useWords();
  const { register } = useFormContext<FillValues>();
  return (
    <Card title={words.seekOffer.title}>
      <TextArea label={words.seekOffer.seek} {...longText(t)} {...register('seek')} />
      <TextArea label={words.seekOffer.offer} {...longText(t)} {...register('offer')} />
    </Card>
  );
}

function Forms({ ids, words }: { ids: string[]; words: InstrumentWords }) {
  const { register } = useFormContext<FillValues>();
  const choices = [
    ['now', words.forms.now],
    ['wanted', words.forms.wanted],
    ['not', words.forms.not],
  ] as const;
  return (
    <Card title={words.forms.title}>
      <p>{words.forms.question}</p>
      {ids.map((id) => (
        <fieldset key={id} className={styles['form']}>
          <legend>{words.forms.items[id]}</legend>
          <div className={styles['choices']}>
            {choices.map(([value, label]) => (
              <label key={value} className={styles['choice']}>
                <input type="radio" value={value} {...register(`forms.${id}`)} />
                {label}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </Card>
  );
}

function Dilemmas({ ids, words }: { ids: string[]; words: InstrumentWords }) {
  return (
    <Card title={words.dilemmas.title}>
      <p>{words.dilemmas.question}</p>
      {ids.map((id) => (
        <div key={id} className={styles['dilemma']}>
          <h3>
            {words.dilemmas.items[id]?.left} – {words.dilemmas.items[id]?.right}
          </h3>
          <Position id={id} moment="now" words={words} />
          <Position id={id} moment="wish" words={words} />
        </div>
      ))}
    </Card>
  );
}

/** Five places between two poles. Only the poles have words, so each place says which pole it is near. */
function Position(props: { id: string; moment: 'now' | 'wish'; words: InstrumentWords }) {
  const { id, moment, words } = props;
  const { register } = useFormContext<FillValues>();
  const poles = words.dilemmas.items[id];
  return (
    <fieldset className={styles['position']}>
      <legend>{words.dilemmas[moment]}</legend>
      <div className={styles['places']}>
        <span className={styles['pole']} aria-hidden="true">
          {poles?.left}
        </span>
        {[1, 2, 3, 4, 5].map((place) => (
          <label key={place} className={styles['place']}>
            <input type="radio" value={place} {...register(`dilemmas.${id}.${moment}`)} />
            <span className="visually-hidden">
              {place} {place < 3 ? poles?.left : place > 3 ? poles?.right : ''}
            </span>
          </label>
        ))}
        <span className={styles['pole']} aria-hidden="true">
          {poles?.right}
        </span>
      </div>
    </fieldset>
  );
}
