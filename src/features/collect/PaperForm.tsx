import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { paperFields } from '#src/domain/paper-fields.ts';
import { useInstrumentWords, useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { Button, buttonClass } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { Page } from '#src/ui/Page.tsx';
import { afterEnter, isFull, typed } from './paper-form.ts';
import styles from './Paper.module.css';
import { PaperFields } from './PaperFields.tsx';
import { PaperNewsLine } from './PaperNewsLine.tsx';
import { PaperPad } from './PaperPad.tsx';
import type { CollectingGroup } from './useCollecting.ts';
import { usePaper } from './usePaper.ts';

/** One form after the other by digits alone. Long because it holds all that the keys do, in one place. */
export function PaperForm({ group }: { group: CollectingGroup }) {
  const { round, instrument } = group;
  const { t } = useWords();
  const words = useInstrumentWords(instrument.id);
  const paper = usePaper(group);
  const form = useRef<HTMLFormElement>(null);
  const [at, setAt] = useState(0);
  const [wrongKey, setWrongKey] = useState(false);
  const fields = paperFields(round, instrument);
  const statements = fields.filter(({ kind }) => kind === 'answer').length;

  const goTo = (place: number) => {
    const field = fields[Math.min(Math.max(place, 0), fields.length - 1)];
    if (field) form.current?.querySelector<HTMLElement>(`[data-field="${field.key}"]`)?.focus();
  };
  const set = (key: string, value: string) => paper.change({ ...paper.values, [key]: value });

  const type = (place: number, character: string) => {
    const field = fields[place];
    if (!field) return;
    const value = typed(field, paper.values[field.key] ?? '', character, statements);
    setWrongKey(value === null);
    if (value === null) return;
    set(field.key, value);
    if (isFull(field)) goTo(place + 1);
  };

  const erase = (place: number) => {
    const field = fields[place];
    if (!field) return;
    if ((paper.values[field.key] ?? '') !== '') {
      set(field.key, '');
      return;
    }
    const before = fields[place - 1];
    if (!before) return;
    if (before.kind !== 'partner' && before.kind !== 'role' && before.kind !== 'name') set(before.key, '');
    goTo(place - 1);
  };

  const finish = async () => {
    await paper.store();
    goTo(0);
  };

  const enter = (place: number, atOnce: boolean) => {
    const next = atOnce ? null : afterEnter(fields, place, paper.values);
    if (next === null) void finish();
    else goTo(next);
  };

  const press = (event: KeyboardEvent) => {
    const place = placeOf(event.target);
    if (place === null || event.altKey) return;
    const { kind } = fields[place] ?? {};
    const isCell = kind !== 'partner' && kind !== 'role' && kind !== 'name';
    const moves: Record<string, (() => void) | false> = {
      Enter: () => enter(place, event.ctrlKey || event.metaKey),
      ArrowDown: (isCell || kind === 'name') && (() => goTo(place + 1)),
      ArrowUp: (isCell || kind === 'name') && (() => goTo(place - 1)),
      ArrowRight: isCell && (() => goTo(place + 1)),
      ArrowLeft: isCell && (() => goTo(place - 1)),
      Backspace: isCell && (() => erase(place)),
      Delete: isCell && (() => set(fields[place]?.key ?? '', '')),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };
  const placeOf = (target: EventTarget): number | null => {
    const key = target instanceof HTMLElement ? target.dataset['field'] : undefined;
    const place = fields.findIndex((field) => field.key === key);
    return place < 0 ? null : place;
  };

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[data-field]')?.focus();
  }, []);

  return (
    <Page title={t('paper.title')} lead={round.name}>
      {round.rehearsal ? <Notice tone="calm">{t('collect.rehearsal')}</Notice> : null}
      {paper.undoFailed ? <Notice tone="danger">{t(`storage.why.${paper.undoFailed}`)}</Notice> : null}
      <p className={styles['keys']}>{t('paper.keys')}</p>
      <PaperNewsLine group={group} news={paper.news} wrongKey={wrongKey} count={paper.count} />
      <form ref={form} onSubmit={(event) => event.preventDefault()}>
        <div
          role="presentation"
          className={styles['form']}
          onKeyDown={press}
          onFocus={(event) => setAt(placeOf(event.target) ?? at)}
        >
          <PaperFields
            group={group}
            fields={fields}
            words={words}
            values={paper.values}
            onType={type}
            onSet={set}
          />
          <Row>
            <Button look="primary" onClick={() => void finish()}>
              {t('paper.store')}
            </Button>
            {paper.undo ? <Button onClick={() => void paper.undo?.()}>{t('paper.undoLast')}</Button> : null}
            <Link to={paths.collect(round.id)} className={buttonClass('quiet')}>
              {t('paper.back')}
            </Link>
          </Row>
          <PaperPad
            onType={(character) => type(at, character)}
            onErase={() => erase(at)}
            onNext={() => enter(at, false)}
          />
        </div>
      </form>
    </Page>
  );
}
