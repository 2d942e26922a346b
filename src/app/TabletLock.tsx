import { type ReactNode, useState } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { listAsides } from '#src/storage/asides.ts';
import { type Desk, lockedTablet } from '#src/storage/desks.ts';
import { type Stored, useStored } from '#src/storage/useStored.ts';
import { StorageBanner } from './Banners.tsx';
import { FailurePage } from './FailurePage.tsx';

/** The desk of the tablet that goes round; null when none does. */
type Lock = Desk | 'unreadable' | null;

/**
 * While a tablet goes round, every address leads to its screen, but for the sheet of the one who has it now. A device
 * whose lock cannot be read shows none of its screens, unless it was read before on this page.
 */
export function TabletLock({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const lock = useKnown(useStored(readLock, 'tablet-lock'));
  // Not even for a moment anything else: what is locked is not known before it was read.
  if (lock === 'loading') return <StorageBanner />;
  if (lock === 'failed') return <Unknown />;
  if (isOpen(lock, pathname)) return children;
  return <Checked pathname={pathname}>{children}</Checked>;
}

/** Reads once more before it sends anybody away: the sheet may have been begun a moment ago. */
function Checked({ pathname, children }: { pathname: string; children: ReactNode }) {
  const { t } = useWords();
  const stored = useStored(readLock, `tablet-lock${pathname}`);
  if (stored.status === 'loading') return null;
  if (stored.status === 'failed') return <Unknown />;
  const lock = stored.value;
  if (lock === 'unreadable') return <FailurePage lead={t('app.lockUnreadable')} />;
  return lock === null || isOpen(lock, pathname) ? (
    children
  ) : (
    // Sent away from a sheet, which the tablet has let go of: it was handed in.
    <Navigate
      to={paths.tablet(lock.roundId)}
      state={{ handedIn: pathname.startsWith(sheetAddress) }}
      replace
    />
  );
}

function Unknown() {
  return (
    <>
      <StorageBanner />
      <FailurePage />
    </>
  );
}

/** What was read last: a later read that fails takes no screen away, and with it the words that are being typed. */
function useKnown(stored: Stored<Lock>): Lock | 'loading' | 'failed' {
  const [known, setKnown] = useState<{ value: Lock } | null>(null);
  if (stored.status === 'ready' && stored !== known) setKnown(stored);
  if (stored.status === 'ready') return stored.value;
  return known ? known.value : stored.status;
}

/** A lock that is damaged is still a lock. */
async function readLock(): Promise<Lock> {
  const desk = await lockedTablet();
  if (desk) return desk;
  const asides = await listAsides();
  return asides.some(({ store, row }) => store === 'desks' && holdsLock(row)) ? 'unreadable' : null;
}

function holdsLock(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'tablet' in row && row.tablet !== null;
}

/** What the address of any sheet begins with. */
const sheetAddress = paths.fill('').split('//')[0] ?? '';

function isOpen(lock: Lock, pathname: string): boolean {
  if (lock === null) return true;
  if (lock === 'unreadable') return false;
  const { roundId, tablet } = lock;
  const sheetId = tablet?.sheetId ?? null;
  if (pathname === paths.tablet(roundId)) return true;
  return sheetId !== null && `${pathname}/`.startsWith(`${paths.fill(sheetId)}/`);
}
