import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { paths } from '#src/paths.ts';
import { type Desk, listDesks } from '#src/storage/desks.ts';
import { useStored } from '#src/storage/useStored.ts';

/** While a tablet goes round, every address leads to its screen, but for the sheet of the one who has it now. */
export function TabletLock({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const stored = useStored(readLock, 'tablet-lock');
  // Not even for a moment anything else: what is locked is not known before it was read.
  if (stored.status === 'loading') return null;
  const desk = stored.status === 'ready' ? stored.value : null;
  if (!desk || isOpen(desk, pathname)) return children;
  return <Checked pathname={pathname}>{children}</Checked>;
}

/** Reads once more before it sends anybody away: the sheet may have been begun a moment ago. */
function Checked({ pathname, children }: { pathname: string; children: ReactNode }) {
  const stored = useStored(readLock, `tablet-lock${pathname}`);
  if (stored.status === 'loading') return null;
  const desk = stored.status === 'ready' ? stored.value : null;
  return !desk || isOpen(desk, pathname) ? children : <Navigate to={paths.tablet(desk.roundId)} replace />;
}

async function readLock(): Promise<Desk | null> {
  return (await listDesks()).find((desk) => desk.tablet !== null) ?? null;
}

function isOpen({ roundId, tablet }: Desk, pathname: string): boolean {
  const sheetId = tablet?.sheetId ?? null;
  if (pathname === paths.tablet(roundId)) return true;
  return sheetId !== null && `${pathname}/`.startsWith(`${paths.fill(sheetId)}/`);
}
