import type { GroupView } from '#src/domain/group-view.ts';
import { originOf } from '#src/domain/origin.ts';
import type { Deck, Slide } from '#src/formats/pptx/deck.ts';
import { groupTitle } from '#src/i18n/group-sentences.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import { sayDay } from '#src/i18n/say.ts';
import { version } from '../../../package.json';
import { madeWith } from './paper-document.ts';
import { type ReportGiven, reportGiven } from './report-given.ts';
import { factsOf, whoOf } from './report-opening.ts';
import { shorten } from './shorten.ts';
import { agreementSlides } from './slides-agreements.ts';
import { radarSlide } from './slides-radar.ts';
import { topicSlides } from './slides-talk.ts';
import { themeSlides } from './slides-themes.ts';

/** With a region, for the spelling of whoever changes the slides. */
const tags = { nl: 'nl-NL', en: 'en-GB' } as const;
const longestTitle = 130;
const longestName = 60;

/**
 * The result of a group as slides in the language of `speech`: to look at, to talk about, to agree. Long texts are
 * shortened on a slide and whole in its notes. Throws where nothing may be shown.
 */
export function groupSlides(view: GroupView, speech: Speech, now: Date): Deck {
  const given = reportGiven(view, speech);
  return {
    language: tags[speech.language],
    title: groupTitle(given.findings, speech),
    createdAt: now,
    origin: originOf(view.result.round, version),
    foot: footOf(given),
    slides: [
      openingSlide(given),
      radarSlide(given),
      ...themeSlides(given),
      ...topicSlides(given),
      ...agreementSlides(given),
      methodSlide(given),
    ],
  };
}

/** Of how many people this is and how they count; on every slide, for it may go round on its own. */
function footOf({ view, findings, speech }: ReportGiven): string {
  const { t, language } = speech;
  const { name, date, rehearsal } = view.result.round;
  const foot = t('slides.foot', {
    round: shorten(name, longestName) || 'Samenspiegel',
    day: sayDay(date, language),
    people: t('mirror.people', { count: findings.people }),
    weighting: t(`mirror.weighting.${findings.weighting}`),
  });
  return rehearsal ? `${foot} · ${t('slides.rehearsal')}` : foot;
}

function openingSlide(given: ReportGiven): Slide {
  const { view, findings, speech, anonymous } = given;
  const { t } = speech;
  const { name, rehearsal } = view.result.round;
  const title = groupTitle(findings, speech);
  const who = anonymous ? whoOf(given) : `${t('onPaper.who.title')}: ${whoOf(given)}`;
  return {
    title: shorten(title, longestTitle),
    kicker: ['Samenspiegel', shorten(name, longestName)].filter((part) => part !== '').join(' · '),
    parts: [
      { kind: 'text', look: 'plain', text: shorten(factsOf(given).join(' · '), 300) },
      { kind: 'text', look: 'plain', text: shorten(who, 400) },
      ...(rehearsal ? [{ kind: 'text', look: 'large', text: t('mirror.rehearsal') } as const] : []),
    ],
    notes: [t('slides.opening.say'), t('slides.opening.next'), title, who],
  };
}

/** What this is and what it is not. */
function methodSlide({ view, findings, speech }: ReportGiven): Slide {
  const { t } = speech;
  const lines = [
    t('onPaper.method.model'),
    t('onPaper.method.draft'),
    t(`onPaper.method.count.${findings.weighting}`),
    t('onPaper.method.verdict'),
    t('onPaper.method.proof'),
  ];
  return {
    title: t('onPaper.method.title'),
    kicker: 'Samenspiegel',
    parts: [
      ...lines.map((text) => ({ kind: 'text', look: 'plain', text }) as const),
      { kind: 'text', look: 'quiet', text: shorten(madeWith(view.result.round, speech), 260) },
    ],
    notes: [t('slides.method.say')],
  };
}
