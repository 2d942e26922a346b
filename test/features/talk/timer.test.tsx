import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Move } from '#src/domain/stage-moves.ts';
import { LeadTimer } from '#src/features/talk/LeadTimer.tsx';
import { talkForTests } from './table.tsx';

talkForTests();
const start = Date.parse('2026-11-24T09:30:00.000Z');

beforeEach(() => {
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

const ending = (seconds: number) => ({ endsAt: new Date(start + 1000 * seconds).toISOString() });
const pass = (seconds: number) => act(() => vi.advanceTimersByTime(1000 * seconds));

describe('the timer of the one who leads', () => {
  it('counts down, says calmly that the time is up, and counts on', () => {
    render(<LeadTimer timer={ending(65)} onMove={() => undefined} />);
    expect(screen.getByRole('timer')).toHaveTextContent('Nog 1:05');
    pass(5);
    expect(screen.getByRole('timer')).toHaveTextContent('Nog 1:00');
    expect(screen.getByRole('status')).toHaveTextContent('');
    pass(60);
    expect(screen.getByRole('status')).toHaveTextContent('De tijd is om, rond af');
    pass(90);
    expect(screen.getByRole('timer')).toHaveTextContent('1:30 over de tijd');
  });

  it('stands still on a pause', () => {
    render(<LeadTimer timer={{ left: 42 }} onMove={() => undefined} />);
    pass(30);
    expect(screen.getByRole('timer')).toHaveTextContent('Nog 0:42');
    expect(screen.getByRole('status')).toHaveTextContent('pauze');
  });

  it('asks for a pause and for more minutes', () => {
    const asked: Move[] = [];
    render(<LeadTimer timer={ending(60)} onMove={(move) => asked.push(move)} />);
    fireEvent.click(screen.getByRole('button', { name: 'Pauze' }));
    fireEvent.click(screen.getByRole('button', { name: '+5 min' }));
    expect(asked).toEqual([{ do: 'timer' }, { do: 'minutes', more: 5 }]);
  });
});
