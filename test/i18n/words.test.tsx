import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useInstrumentWords, useWords } from '#src/i18n/useWords.ts';
import { changeLanguage, startWords, wordsIn } from '#src/i18n/words.ts';

/** Everything that was on the screen, in order. */
const drawn: string[] = [];

function Waiting() {
  drawn.push('waiting');
  return null;
}

function Screen() {
  const { t, language } = useWords();
  const words = useInstrumentWords('region');
  const text = `${language}: ${t('settings.title')}, ${words.themes['process']?.name ?? ''}`;
  drawn.push(text);
  return <p>{text}</p>;
}

/** Waits for what is being fetched, too. */
const openScreen = () =>
  act(async () => {
    render(
      <Suspense fallback={<Waiting />}>
        <Screen />
      </Suspense>,
    );
    await Promise.resolve();
  });

beforeAll(() => startWords('nl'));
beforeEach(async () => {
  await changeLanguage('nl');
  drawn.length = 0;
});

describe('the words of the screen', () => {
  it('start in one language, and the page says which', () => {
    expect(document.documentElement.lang).toBe('nl');
  });

  it('change all at once: everything is fetched before anything switches', async () => {
    await openScreen();
    await screen.findByText('nl: Instellingen, Proces');
    drawn.length = 0;
    const changed = changeLanguage('en');
    expect(document.documentElement.lang).toBe('nl');
    await changed;
    expect(document.documentElement.lang).toBe('en');
    expect(await screen.findByText('en: Settings, Process')).toBeVisible();
    expect(new Set(drawn)).toEqual(new Set(['en: Settings, Process']));
  });

  it('need no waiting the second time', async () => {
    await openScreen();
    await screen.findByText('nl: Instellingen, Proces');
    expect(drawn).not.toContain('waiting');
  });

  it('can be had in another language than the screen’s, for a document', async () => {
    const english = await wordsIn('en');
    expect(english('own.answered', { answered: 3, total: 12 })).toBe('3 of 12 statements');
    expect(document.documentElement.lang).toBe('nl');
  });

  it('show what people wrote as it is: no markup is made of it, none is taken out', async () => {
    const dutch = await wordsIn('nl');
    expect(dutch('home.removed', { name: '<b>A & B</b>' })).toContain('‘<b>A & B</b>’');
  });
});
