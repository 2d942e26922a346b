import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Dialog } from '#src/ui/Dialog.tsx';
import { pageForTests } from '#test/support/page.ts';

pageForTests();

function dialog(open: boolean, onClose = vi.fn()) {
  return (
    <Dialog title="Alles verwijderen?" open={open} onClose={onClose}>
      <button type="button">Ja</button>
    </Dialog>
  );
}

describe('a dialog', () => {
  it('is nowhere until it opens, and then has its name', () => {
    const { rerender } = render(dialog(false));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.queryByText('Ja')).not.toBeInTheDocument();
    rerender(dialog(true));
    expect(screen.getByRole('dialog', { name: 'Alles verwijderen?' })).toContainElement(
      screen.getByText('Ja'),
    );
  });

  it('opens over the page, so that nothing behind it can be reached', () => {
    const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
    const { rerender } = render(dialog(true));
    rerender(dialog(true));
    expect(showModal).toHaveBeenCalledTimes(1);
  });

  it('tells when the browser closes it, for instance by Escape', () => {
    const onClose = vi.fn();
    render(dialog(true, onClose));
    fireEvent(screen.getByRole('dialog'), new Event('close'));
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('closes when it should, and lets go of what was in it', () => {
    const { rerender } = render(dialog(true));
    rerender(dialog(false));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.queryByText('Ja')).not.toBeInTheDocument();
  });
});
