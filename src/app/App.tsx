import { HashRouter } from 'react-router';
import { useWords } from '#src/i18n/useWords.ts';
import { ToastProvider } from '#src/ui/Toast.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { AppRoutes } from './AppRoutes.tsx';
import { TabletLock } from './TabletLock.tsx';

export function App() {
  const { t } = useWords();
  return (
    <ErrorBoundary>
      <ToastProvider closeLabel={t('app.close')}>
        <HashRouter>
          <TabletLock>
            <AppRoutes />
          </TabletLock>
        </HashRouter>
      </ToastProvider>
    </ErrorBoundary>
  );
}
