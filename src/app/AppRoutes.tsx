import { Suspense } from 'react';
import { Outlet, Route, Routes } from 'react-router';
import type { GroupView } from '#src/domain/group-view.ts';
import { HomeScreen } from '#src/features/home/HomeScreen.tsx';
import { routePatterns } from '#src/paths.ts';
import { StorageBanner } from './Banners.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Loading } from './Loading.tsx';
import { NotFound } from './NotFound.tsx';
import { ByKind } from './ByKind.tsx';
import {
  StartScreen,
  FillScreen,
  OwnRound,
  ResultsScreen,
  ExportScreen,
  PdfButton,
  ImportScreen,
  SettingsScreen,
  AboutScreen,
  HelpScreen,
  SetupScreen,
  InviteScreen,
  CollectScreen,
  CollectingRound,
  PaperScreen,
  HandedInScreen,
  JoinScreen,
  InvitationScreen,
  Welcome,
  WelcomeScreen,
  HandInScreen,
  TabletScreen,
  StartTogetherScreen,
  TogetherScreen,
  GroupResultsScreen,
  GroupRound,
  LeadScreen,
  PresentScreen,
  FromFormScreen,
  AgreementsScreen,
  GroupExportScreen,
  RevealButton,
  GuessFields,
  AgreeButton,
} from './screens.ts';
import { Shell } from './Shell.tsx';

/** What both the results and the talk need before there is something to see. */
function beforeResult(view: GroupView) {
  return { reveal: <RevealButton result={view.result} />, guess: <GuessFields view={view} /> };
}

/** Every address and its screen. Features do not know each other; what one shows of another is handed over here. */
export function AppRoutes() {
  const around = { notFound: <NotFound />, loading: <Loading /> };
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route index element={<HomeScreen />} />
        <Route path={routePatterns.start} element={<StartScreen />} />
        <Route
          path={routePatterns.results}
          element={
            <ByKind
              own={
                <OwnRound>
                  {(result) => <ResultsScreen result={result} pdfButton={<PdfButton result={result} />} />}
                </OwnRound>
              }
              group={
                <GroupRound>
                  {(view) => <GroupResultsScreen view={view} {...beforeResult(view)} />}
                </GroupRound>
              }
            />
          }
        />
        <Route
          path={routePatterns.agreements}
          element={<GroupRound>{(view) => <AgreementsScreen view={view} />}</GroupRound>}
        />
        <Route
          path={routePatterns.export}
          element={
            <ByKind
              own={<OwnRound>{(result) => <ExportScreen result={result} />}</OwnRound>}
              group={<GroupRound>{(view) => <GroupExportScreen view={view} />}</GroupRound>}
            />
          }
        />
        <Route path={routePatterns.import} element={<ImportScreen />} />
        <Route path={routePatterns.setup} element={<SetupScreen {...around} />} />
        <Route path={routePatterns.setupFrom} element={<SetupScreen {...around} />} />
        <Route path={routePatterns.changeSetup} element={<SetupScreen {...around} />} />
        <Route path={routePatterns.collect} element={<CollectScreen />} />
        <Route path={routePatterns.paper} element={<PaperScreen />} />
        <Route
          path={routePatterns.fromForm}
          element={<CollectingRound>{(group) => <FromFormScreen group={group} />}</CollectingRound>}
        />
        <Route path={routePatterns.handedIn} element={<HandedInScreen />} />
        <Route path={routePatterns.join} element={<JoinScreen />} />
        <Route path={routePatterns.invitation} element={<InvitationScreen as="participant" />} />
        <Route path={routePatterns.tableInvitation} element={<InvitationScreen as="table" />} />
        <Route path={routePatterns.welcome} element={<WelcomeScreen {...around} />} />
        <Route path={routePatterns.handIn} element={<HandInScreen {...around} />} />
        <Route path={routePatterns.together} element={<StartTogetherScreen />} />
        <Route path={routePatterns.settings} element={<SettingsScreen />} />
        <Route path={routePatterns.about} element={<AboutScreen />} />
        <Route path={routePatterns.help} element={<HelpScreen />} />
        <Route path="*" element={<NotFound />} />
      </Route>
      <Route
        element={
          <Suspense fallback={<Loading />}>
            <StorageBanner />
            <Outlet />
          </Suspense>
        }
      >
        <Route
          path={routePatterns.fill}
          element={<FillScreen {...around} language={<LanguageSwitch short />} />}
        />
        <Route path={routePatterns.invite} element={<InviteScreen {...around} />} />
        <Route
          path={routePatterns.talk}
          element={
            <GroupRound>
              {(view) => (
                <LeadScreen
                  view={view}
                  {...beforeResult(view)}
                  agree={(facetId) => <AgreeButton view={view} facetId={facetId} />}
                  language={<LanguageSwitch short />}
                />
              )}
            </GroupRound>
          }
        />
        <Route
          path={routePatterns.present}
          element={<GroupRound>{(view) => <PresentScreen view={view} />}</GroupRound>}
        />
        <Route
          path={routePatterns.tablet}
          element={
            <TabletScreen
              {...around}
              language={<LanguageSwitch short />}
              welcome={(given) => <Welcome {...given} tablet />}
            />
          }
        />
        <Route
          path={routePatterns.togetherRound}
          element={<TogetherScreen {...around} language={<LanguageSwitch short />} />}
        />
      </Route>
    </Routes>
  );
}
