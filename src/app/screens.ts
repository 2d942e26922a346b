import { type ComponentType, lazy } from 'react';
import { loadFileWords, loadGroupWords, loadTalkWords } from '#src/i18n/words.ts';

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

export const StartScreen = lazy(async () => ({
  default: (await import('#src/features/start/StartScreen.tsx')).StartScreen,
}));
export const FillScreen = lazy(async () => ({
  default: (await import('#src/features/fill/FillScreen.tsx')).FillScreen,
}));
export const OwnRound = lazy(async () => ({ default: (await import('./OwnRound.tsx')).OwnRound }));
export const ResultsScreen = lazy(async () => ({
  default: (await import('#src/features/results/ResultsScreen.tsx')).ResultsScreen,
}));
export const ExportScreen = lazy(async () => ({
  default: (await import('#src/features/export/ExportScreen.tsx')).ExportScreen,
}));
export const PdfButton = lazy(async () => ({
  default: (await import('#src/features/export/PdfButton.tsx')).PdfButton,
}));
export const ImportScreen = lazy(async () => ({
  default: (await import('#src/features/import/ImportScreen.tsx')).ImportScreen,
}));
export const SettingsScreen = lazy(async () => ({
  default: (await import('#src/features/settings/SettingsScreen.tsx')).SettingsScreen,
}));
export const AboutScreen = lazy(async () => ({
  default: (await import('#src/features/about/AboutScreen.tsx')).AboutScreen,
}));
export const HelpScreen = lazy(async () => ({
  default: (await import('#src/features/about/HelpScreen.tsx')).HelpScreen,
}));
export const SetupScreen = groupScreen(async () => ({
  default: (await import('#src/features/setup/SetupScreen.tsx')).SetupScreen,
}));
export const InviteScreen = groupScreen(async () => ({
  default: (await import('#src/features/setup/InviteScreen.tsx')).InviteScreen,
}));
export const CollectScreen = groupScreen(async () => ({
  default: (await import('#src/features/collect/CollectScreen.tsx')).CollectScreen,
}));
export const CollectingRound = groupScreen(async () => ({
  default: (await import('#src/features/collect/CollectingRound.tsx')).CollectingRound,
}));
export const PaperScreen = groupScreen(async () => ({
  default: (await import('#src/features/collect/PaperScreen.tsx')).PaperScreen,
}));
export const HandedInScreen = groupScreen(async () => ({
  default: (await import('#src/features/collect/HandedInScreen.tsx')).HandedInScreen,
}));
export const JoinScreen = groupScreen(async () => ({
  default: (await import('#src/features/join/JoinScreen.tsx')).JoinScreen,
}));
export const InvitationScreen = groupScreen(async () => ({
  default: (await import('#src/features/join/InvitationScreen.tsx')).InvitationScreen,
}));
export const Welcome = groupScreen(async () => ({
  default: (await import('#src/features/join/Welcome.tsx')).Welcome,
}));
export const WelcomeScreen = groupScreen(async () => ({
  default: (await import('#src/features/join/WelcomeScreen.tsx')).WelcomeScreen,
}));
export const HandInScreen = groupScreen(async () => ({
  default: (await import('#src/features/handin/HandInScreen.tsx')).HandInScreen,
}));
export const TabletScreen = groupScreen(async () => ({
  default: (await import('#src/features/tablet/TabletScreen.tsx')).TabletScreen,
}));
export const StartTogetherScreen = groupScreen(async () => ({
  default: (await import('#src/features/together/StartTogetherScreen.tsx')).StartTogetherScreen,
}));
export const TogetherScreen = groupScreen(async () => ({
  default: (await import('#src/features/together/TogetherScreen.tsx')).TogetherScreen,
}));

export const GroupResultsScreen = talkScreen(async () => ({
  default: (await import('#src/features/group-results/GroupResultsScreen.tsx')).GroupResultsScreen,
}));
export const GroupRound = talkScreen(async () => ({
  default: (await import('./GroupRound.tsx')).GroupRound,
}));
export const LeadScreen = talkScreen(async () => ({
  default: (await import('#src/features/talk/LeadScreen.tsx')).LeadScreen,
}));
export const PresentScreen = talkScreen(async () => ({
  default: (await import('#src/features/talk/PresentScreen.tsx')).PresentScreen,
}));
export const FromFormScreen = talkScreen(async () => ({
  default: (await import('#src/features/from-form/FromFormScreen.tsx')).FromFormScreen,
}));
export const AgreementsScreen = talkScreen(async () => ({
  default: (await import('#src/features/agreements/AgreementsScreen.tsx')).AgreementsScreen,
}));
export const GroupExportScreen = groupScreen(
  async () => ({
    default: (await import('#src/features/export/GroupExportScreen.tsx')).GroupExportScreen,
  }),
  loadFileWords,
);
export const RevealButton = talkScreen(async () => ({
  default: (await import('#src/features/reveal/RevealButton.tsx')).RevealButton,
}));
export const GuessFields = talkScreen(async () => ({
  default: (await import('#src/features/reveal/GuessFields.tsx')).GuessFields,
}));
export const AgreeButton = talkScreen(async () => ({
  default: (await import('#src/features/agreements/AgreeButton.tsx')).AgreeButton,
}));
