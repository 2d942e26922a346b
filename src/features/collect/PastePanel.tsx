import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { messagesIn } from '#src/handin/message.ts';
import { PartCollector } from '#src/handin/parts.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { TextArea, textOf } from '#src/ui/Field.tsx';
import styles from './AddCard.module.css';
import { openText } from './open-text.ts';
import type { Batch, OpenedItem } from './take-batch.ts';
import type { CollectingGroup } from './useCollecting.ts';

/** One link or many, with other words around them: a whole chat may be pasted. */
export function PastePanel(props: {
  group: CollectingGroup;
  take: (items: readonly OpenedItem[], road: 'link') => Promise<Batch>;
}) {
  const { group, take } = props;
  const { t } = useWords();
  const [nothing, setNothing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  // Opened to paste: the keyboard goes along.
  useEffect(() => field.current?.focus(), []);
  const add = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const parts = new PartCollector();
    const found = messagesIn(textOf(new FormData(form), 'links'));
    setNothing(found.length === 0);
    if (found.length === 0) return;
    form.reset();
    const items = found.map((text, place) => ({
      source: found.length > 1 ? t('collect.linkNumber', { number: place + 1 }) : null,
      opened: openText(text, group, parts),
    }));
    void take(items, 'link');
  };
  return (
    <form className={styles['panel']} onSubmit={add}>
      <TextArea
        ref={field}
        name="links"
        label={t('collect.pasteLabel')}
        hint={t('collect.pasteHint')}
        fullText=""
        autoComplete="off"
        spellCheck={false}
        wrap="off"
      />
      <p role="status" className={styles['fault']}>
        {nothing ? t('collect.pasteNothing') : ''}
      </p>
      <Row>
        <Button type="submit" look="primary">
          {t('collect.addButton')}
        </Button>
      </Row>
    </form>
  );
}
