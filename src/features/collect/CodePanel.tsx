import {
  type ChangeEvent,
  type KeyboardEvent,
  type SyntheticEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { setupKeyOf } from '#src/domain/group-round.ts';
import { readTypedCode, tidyTypedCode, typedCodeLength } from '#src/handin/typed-code.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { TextArea } from '#src/ui/Field.tsx';
import styles from './AddCard.module.css';
import { finishedNow } from './finished-now.ts';
import type { Batch, OpenedItem } from './take-batch.ts';
import type { CollectingGroup } from './useCollecting.ts';

/**
 * A code is typed here, on as many lines as it needs; what is wrong with it is said as soon as it is complete. Enter adds
 * it and makes room for the next.
 */
export function CodePanel(props: {
  group: CollectingGroup;
  take: (items: readonly OpenedItem[], road: 'code') => Promise<Batch>;
}) {
  const { group, take } = props;
  const { round, instrument } = group;
  const { t } = useWords();
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const faultId = useId();

  const total = typedCodeLength(round, instrument);
  const typed = code.replaceAll(' ', '').length;
  const read = readTypedCode(code, round, instrument);
  const isComplete = typed >= total;
  const fault =
    code !== '' && !read.ok && (isComplete || asked || read.reason === 'unknownCharacter')
      ? read.reason
      : null;

  useEffect(() => {
    field.current?.focus();
  }, []);

  const type = ({ currentTarget: typing }: ChangeEvent<HTMLTextAreaElement>) => {
    // Grouped anew around the place where one types, so that a letter in the middle can be put right.
    const place = tidyTypedCode(typing.value.slice(0, typing.selectionStart)).length;
    typing.value = tidyTypedCode(typing.value);
    typing.setSelectionRange(place, place);
    setAsked(false);
    setCode(typing.value);
  };
  const addOnEnter = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };
  const add = (event: SyntheticEvent) => {
    event.preventDefault();
    field.current?.focus();
    setAsked(!read.ok);
    if (!read.ok) return;
    const sheet = { ...read.sheet, finishedAt: finishedNow(round) };
    const arrival = { roundId: round.id, setupKey: setupKeyOf(round), sheet };
    setCode('');
    void take([{ source: null, opened: { kind: 'arrivals', arrivals: [arrival] } }], 'code');
  };

  return (
    <form className={styles['panel']} onSubmit={add}>
      <TextArea
        ref={field}
        name="code"
        label={t('collect.codeLabel')}
        hint={t('collect.codeHint', { count: total })}
        value={code}
        onChange={type}
        onKeyDown={addOnEnter}
        fullText=""
        enterKeyHint="done"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        aria-invalid={fault !== null}
        aria-errormessage={faultId}
      />
      <p>{t('collect.codeTyped', { typed, total })}</p>
      <p id={faultId} role="status" aria-live="polite" className={styles['fault']}>
        {fault ? t(`collect.codeFault.${fault}`) : ''}
      </p>
      <Row>
        <Button type="submit" look="primary">
          {t('collect.addButton')}
        </Button>
      </Row>
    </form>
  );
}
