import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Banners } from '#src/app/Banners.tsx';
import { applyUpdate, registerServiceWorker } from '#src/app/update.ts';
import { watchForUpdates } from '#src/app/waiting-update.ts';
import { startWords } from '#src/i18n/words.ts';
import { setStatus, type StorageStatus } from '#src/storage/status.ts';

vi.mock('#src/app/update.ts', () => ({ registerServiceWorker: vi.fn(), applyUpdate: vi.fn() }));

beforeAll(() => startWords('nl'));
afterEach(() => setStatus('normal'));

describe('what the whole app has to say', () => {
  it('is nothing when all is well', () => {
    render(<Banners />);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
  });

  it.each<[StorageStatus, string, string[]]>([
    [
      'memory',
      'Deze browser bewaart niets. Alles verdwijnt als je dit tabblad sluit. Neem daarom een bestand mee voordat je stopt.',
      [],
    ],
    ['blocked', 'Samenspiegel is nog open in een ander tabblad, in een oude versie. Sluit dat tabblad.', []],
    ['outdated', 'Er is intussen een nieuwere versie geopend. Laad deze pagina opnieuw.', ['Laad opnieuw']],
  ])('is said at once when storage is %s, with what one can do', (status, told, buttons) => {
    render(<Banners />);
    act(() => setStatus(status));
    expect(screen.getByRole('alert')).toHaveTextContent(told);
    expect(screen.queryAllByRole('button').map((button) => button.textContent)).toEqual(buttons);
    act(() => setStatus('normal'));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('is that a newer version waits; it comes when one says so, or later', () => {
    render(<Banners />);
    watchForUpdates();
    act(() => vi.mocked(registerServiceWorker).mock.calls[0]?.[0]());
    expect(screen.getByRole('status')).toHaveTextContent(
      'Er is een nieuwe versie van Samenspiegel. Je antwoorden blijven staan.',
    );
    expect(applyUpdate).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Werk nu bij' }));
    expect(applyUpdate).toHaveBeenCalledTimes(1);
    fireEvent.click(screen.getByRole('button', { name: 'Later' }));
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
  });
});
