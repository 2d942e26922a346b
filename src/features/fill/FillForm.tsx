import { memo, type ReactNode, useEffect, useMemo, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useLocation } from 'react-router';
import { type Instrument, spokesOf } from '#src/domain/instrument.ts';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { useInstrumentWords } from '#src/i18n/useWords.ts';
import { savePlace } from '#src/storage/sheets.ts';
import { AimPage } from './AimPage.tsx';
import { CheckPage } from './CheckPage.tsx';
import { ClosingPage } from './ClosingPage.tsx';
import { FillFooter } from './FillFooter.tsx';
import styles from './FillForm.module.css';
import { FillHeader } from './FillHeader.tsx';
import { MorePage } from './MorePage.tsx';
import { type FillPage, fillPages } from './pages.ts';
import { SaveTrouble } from './SaveTrouble.tsx';
import { ThemePage } from './ThemePage.tsx';
import { sheetQueue, useAutosave } from './useAutosave.ts';
import { usePageWords } from './usePageWords.ts';
import { type FillValues, toValues } from './values.ts';

type Props = {
  round: Round;
  sheet: Sheet;
  instrument: Instrument;
  pageId: string;
  language: ReactNode;
  /** Another tab has the sheet: everything is shown, nothing can be changed. */
  readOnly: boolean;
};

/** Filling in one sheet, a page at a time. The form owns the answer in the hand; storage owns the rest. */
export function FillForm(props: Props) {
  // As they were when the form was opened: from then on the form owns the answers, and saving redraws nothing.
  const [opened, setOpened] = useState(() => open(props));
  const { queue } = opened;
  // Another tab has stored something since, such as the note it was still writing when this one took over.
  if (props.sheet.revision > queue.currentRevision() && !queue.unsaved()) setOpened(open(props));
  return <OpenedForm {...props} {...opened} />;
}

function open({ round, sheet }: Props) {
  return { round, sheet, queue: sheetQueue(sheet) };
}

const OpenedForm = memo(function OpenedForm(props: Props & ReturnType<typeof open>) {
  const { round, sheet, instrument, pageId, readOnly, queue } = props;
  const words = useInstrumentWords(instrument.id);
  // What could not be saved before one left is still in the queue, and goes before what is stored.
  const form = useForm<FillValues>({ defaultValues: queue.unsaved() ?? toValues(sheet) });
  const [first] = useState(sheet);
  // Before the autosave listens again: the form tells of a reset as if somebody had given every answer anew.
  useEffect(() => {
    if (sheet !== first) form.reset(toValues(sheet), { keepFieldsRef: true });
  }, [form, sheet, first]);
  useAutosave(sheet, form, queue);
  const pages = useMemo(() => fillPages(round, instrument), [round, instrument]);
  const page = pages.find((one) => one.id === pageId) ?? pages[0];
  const { title, lead } = usePageWords(pages, words);
  useArrival(sheet.id, page?.id, readOnly);
  if (!page) return null;

  return (
    <FormProvider {...form}>
      <div className={styles['screen']} data-tone={page.kind === 'theme' ? page.themeId : undefined}>
        <FillHeader
          round={round}
          sheetId={sheet.id}
          pages={pages}
          page={page}
          title={title(page)}
          lead={lead(page)}
          themeName={(themeId) => words.themes[themeId]?.name ?? themeId}
          language={props.language}
        />
        <main id="main" className={styles['main']} key={page.id}>
          <SaveTrouble queue={queue} round={round} sheet={sheet} />
          <fieldset disabled={readOnly} className={styles['page']}>
            <PageBody round={round} sheet={sheet} instrument={instrument} page={page} words={words} />
          </fieldset>
        </main>
        <FillFooter
          round={round}
          sheet={sheet}
          pages={pages}
          page={page}
          titleOf={title}
          queue={queue}
          readOnly={readOnly}
        />
      </div>
    </FormProvider>
  );
});

function PageBody(props: {
  round: Round;
  sheet: Sheet;
  instrument: Instrument;
  page: FillPage;
  words: ReturnType<typeof useInstrumentWords>;
}) {
  const { round, sheet, instrument, page, words } = props;
  const shared = { words, ownWords: round.words };
  const spokes = spokesOf(instrument, round.instrument.statements);
  switch (page.kind) {
    case 'aim':
      return <AimPage words={words} />;
    case 'theme':
      return <ThemePage themeId={page.themeId} spokes={page.spokes} {...shared} />;
    case 'more':
      return <MorePage round={round} instrument={instrument} words={words} />;
    case 'closing':
      return <ClosingPage instrument={instrument} spokes={spokes} {...shared} />;
    case 'check':
      return <CheckPage sheetId={sheet.id} spokes={spokes} {...shared} />;
  }
}

/** Remembers the page for next time, and brings the statement one asked for (or else the top) into sight. */
function useArrival(sheetId: string, pageId: string | undefined, readOnly: boolean): void {
  const { state } = useLocation() as { state: { statementId?: string } | null };
  const statementId = state?.statementId;
  useEffect(() => {
    if (!readOnly && pageId !== undefined) void savePlace(sheetId, pageId);
    const wanted =
      statementId === undefined
        ? null
        : document.querySelector<HTMLElement>(`fieldset[data-statement="${CSS.escape(statementId)}"]`);
    if (wanted) {
      wanted.scrollIntoView({ block: 'center' });
      wanted.querySelector<HTMLInputElement>('input')?.focus();
    } else {
      window.scrollTo(0, 0);
    }
  }, [sheetId, pageId, statementId, readOnly]);
}
