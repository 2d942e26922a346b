import { type ComponentType, lazy, Suspense } from 'react';
import { Outlet, Route, Routes } from 'react-router';
import type { GroupView } from '#src/domain/group-view.ts';
import { HomeScreen } from '#src/features/home/HomeScreen.tsx';
import { loadFileWords, loadGroupWords, loadTalkWords } from '#src/i18n/words.ts';
import { routePatterns } from '#src/paths.ts';
import { StorageBanner } from './Banners.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Loading } from './Loading.tsx';
import { NotFound } from './NotFound.tsx';
import { ByKind } from './ByKind.tsx';
import { Shell } from './Shell.tsx';

/** A screen that is loaded when it is first needed, after the words of groups. */
function groupScreen<Props>(load: Load<Props>, loadWords = loadGroupWords) {
  return lazy(async () => {
    const [screen] = await Promise.all([load(), loadWords()]);
    return screen;
  });
}

/** The same for what a group does with its answers. */
function talkScreen<Props>(load: Load<Props>) {
  return groupScreen(load, loadTalkWords);
}

type Load<Props> = () => Promise<{ default: ComponentType<Props> }>;

const StartScreen = lazy(async () => ({
  default: (await import('#src/features/start/StartScreen.tsx')).StartScreen,
}));
const FillScreen = lazy(async () => ({
  default: (await import('#src/features/fill/FillScreen.tsx')).FillScreen,
}));
const OwnRound = lazy(async () => ({ default: (await import('./OwnRound.tsx')).OwnRound }));
const ResultsScreen = lazy(async () => ({
  default: (await import('#src/features/results/ResultsScreen.tsx')).ResultsScreen,
}));
const ExportScreen = lazy(async () => ({
  default: (await import('#src/features/export/ExportScreen.tsx')).ExportScreen,
}));
const PdfButton = lazy(async () => ({
  default: (await import('#src/features/export/PdfButton.tsx')).PdfButton,
}));
const ImportScreen = lazy(async () => ({
  default: (await import('#src/features/import/ImportScreen.tsx')).ImportScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('#src/features/settings/SettingsScreen.tsx')).SettingsScreen,
}));
const AboutScreen = lazy(async () => ({
  default: (await import('#src/features/about/AboutScreen.tsx')).AboutScreen,
}));
const HelpScreen = lazy(async () => ({
  default: (await import('#src/features/about/HelpScreen.tsx')).HelpScreen,
}));
const SetupScreen = groupScreen(async () => ({
  default: (await import('#src/features/setup/SetupScreen.tsx')).SetupScreen,
}));
const InviteScreen = groupScreen(async () => ({
  default: (await import('#src/features/setup/InviteScreen.tsx')).InviteScreen,
}));
const CollectScreen = groupScreen(async () => ({
  default: (await import('#src/features/collect/CollectScreen.tsx')).CollectScreen,
}));
const CollectingRound = groupScreen(async () => ({
  default: (await import('#src/features/collect/CollectingRound.tsx')).CollectingRound,
}));
const PaperScreen = groupScreen(async () => ({
  default: (await import('#src/features/collect/PaperScreen.tsx')).PaperScreen,
}));
const HandedInScreen = groupScreen(async () => ({
  default: (await import('#src/features/collect/HandedInScreen.tsx')).HandedInScreen,
}));
const JoinScreen = groupScreen(async () => ({
  default: (await import('#src/features/join/JoinScreen.tsx')).JoinScreen,
}));
const InvitationScreen = groupScreen(async () => ({
  default: (await import('#src/features/join/InvitationScreen.tsx')).InvitationScreen,
}));
const Welcome = groupScreen(async () => ({
  default: (await import('#src/features/join/Welcome.tsx')).Welcome,
}));
const WelcomeScreen = groupScreen(async () => ({
  default: (await import('#src/features/join/WelcomeScreen.tsx')).WelcomeScreen,
}));
const HandInScreen = groupScreen(async () => ({
  default: (await import('#src/features/handin/HandInScreen.tsx')).HandInScreen,
}));
const TabletScreen = groupScreen(async () => ({
  default: (await import('#src/features/tablet/TabletScreen.tsx')).TabletScreen,
}));
const StartTogetherScreen = groupScreen(async () => ({
  default: (await import('#src/features/together/StartTogetherScreen.tsx')).StartTogetherScreen,
}));
const TogetherScreen = groupScreen(async () => ({
  default: (await import('#src/features/together/TogetherScreen.tsx')).TogetherScreen,
}));

const GroupResultsScreen = talkScreen(async () => ({
  default: (await import('#src/features/group-results/GroupResultsScreen.tsx')).GroupResultsScreen,
}));
const GroupRound = talkScreen(async () => ({ default: (await import('./GroupRound.tsx')).GroupRound }));
const LeadScreen = talkScreen(async () => ({
  default: (await import('#src/features/talk/LeadScreen.tsx')).LeadScreen,
}));
const PresentScreen = talkScreen(async () => ({
  default: (await import('#src/features/talk/PresentScreen.tsx')).PresentScreen,
}));
const FromFormScreen = talkScreen(async () => ({
  default: (await import('#src/features/from-form/FromFormScreen.tsx')).FromFormScreen,
}));
const AgreementsScreen = talkScreen(async () => ({
  default: (await import('#src/features/agreements/AgreementsScreen.tsx')).AgreementsScreen,
}));
const GroupExportScreen = groupScreen(
  async () => ({
    default: (await import('#src/features/export/GroupExportScreen.tsx')).GroupExportScreen,
  }),
  loadFileWords,
);
const RevealButton = talkScreen(async () => ({
  default: (await import('#src/features/reveal/RevealButton.tsx')).RevealButton,
}));
const GuessFields = talkScreen(async () => ({
  default: (await import('#src/features/reveal/GuessFields.tsx')).GuessFields,
}));
const AgreeButton = talkScreen(async () => ({
  default: (await import('#src/features/agreements/AgreeButton.tsx')).AgreeButton,
}));

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
