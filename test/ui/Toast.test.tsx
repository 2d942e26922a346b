import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ToastProvider, useToast } from '#src/ui/Toast.tsx';

const undo = vi.fn();

function Teller() {
  const tell = useToast();
  return (
    <>
      <button
        type="button"
        onClick={() => tell({ text: 'Verwijderd', action: { label: 'Maak ongedaan', run: undo } })}
      >
        remove
      </button>
      <button type="button" onClick={() => tell({ text: 'Bewaard' })}>
        save
      </button>
    </>
  );
}

const message = (text: string) => screen.queryByText(text);
const button = (name: string) => screen.getByRole('button', { name });
const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(1000 * seconds));

beforeEach(() => {
  undo.mockClear();
  vi.useFakeTimers();
  render(
    <ToastProvider closeLabel="Sluiten">
      <Teller />
    </ToastProvider>,
  );
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a toast', () => {
  it('is told to a screen reader, and leaves after five seconds', async () => {
    fireEvent.click(button('save'));
    expect(screen.getByRole('status')).toHaveTextContent('Bewaard');
    await pass(4.9);
    expect(message('Bewaard')).toBeVisible();
    await pass(0.1);
    expect(message('Bewaard')).not.toBeInTheDocument();
  });

  it('stays twelve seconds when there is something to do about it', async () => {
    fireEvent.click(button('remove'));
    await pass(11.9);
    expect(message('Verwijderd')).toBeVisible();
    await pass(0.1);
    expect(message('Verwijderd')).not.toBeInTheDocument();
  });

  it('makes room for the next one, which gets its own time', async () => {
    fireEvent.click(button('remove'));
    await pass(11);
    fireEvent.click(button('save'));
    expect(message('Verwijderd')).not.toBeInTheDocument();
    await pass(4);
    expect(message('Bewaard')).toBeVisible();
    await pass(1);
    expect(message('Bewaard')).not.toBeInTheDocument();
  });

  it('stays while the focus is on it, also when the pointer comes by', async () => {
    fireEvent.click(button('remove'));
    act(() => button('Maak ongedaan').focus());
    await pass(60);
    const text = screen.getByText('Verwijderd');
    fireEvent.pointerEnter(text);
    fireEvent.pointerLeave(text);
    act(() => button('Sluiten').focus());
    await pass(60);
    expect(message('Verwijderd')).toBeVisible();
    act(() => button('save').focus());
    await pass(12);
    expect(message('Verwijderd')).not.toBeInTheDocument();
  });

  it('stays while the pointer is on it', async () => {
    fireEvent.click(button('save'));
    const text = screen.getByText('Bewaard');
    fireEvent.pointerEnter(text);
    await pass(60);
    expect(message('Bewaard')).toBeVisible();
    fireEvent.pointerLeave(text);
    await pass(5);
    expect(message('Bewaard')).not.toBeInTheDocument();
  });

  it('offers one thing to do, does it once and goes', () => {
    fireEvent.click(button('remove'));
    fireEvent.click(button('Maak ongedaan'));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(message('Verwijderd')).not.toBeInTheDocument();
  });

  it('gives the focus back to where one was, or to the heading when that is gone', () => {
    for (const name of ['Maak ongedaan', 'Sluiten']) {
      act(() => button('remove').focus());
      fireEvent.click(button('remove'));
      act(() => button(name).focus());
      fireEvent.click(button(name));
      expect(button('remove')).toHaveFocus();
    }
    const heading = document.body.appendChild(document.createElement('h1'));
    heading.tabIndex = -1;
    const gone = document.body.appendChild(document.createElement('button'));
    gone.focus();
    fireEvent.click(button('remove'));
    act(() => button('Sluiten').focus());
    gone.remove();
    fireEvent.click(button('Sluiten'));
    expect(heading).toHaveFocus();
    heading.remove();
  });

  it('goes when closed, and does nothing', async () => {
    fireEvent.click(button('remove'));
    act(() => button('Sluiten').focus());
    fireEvent.click(button('Sluiten'));
    expect(undo).not.toHaveBeenCalled();
    expect(message('Verwijderd')).not.toBeInTheDocument();
    fireEvent.click(button('save'));
    await pass(5);
    expect(message('Bewaard')).not.toBeInTheDocument();
  });
});
