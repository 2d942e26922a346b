import type { GroupView } from '#src/domain/group-view.ts';
import { sheetPicture } from '#src/domain/sheet-picture.ts';
import type { Language } from '#src/i18n/languages.ts';
import { type Contents, roughly } from './contents.ts';
import { groupSlides } from './group-slides.ts';
import { speechIn } from './speech-in.ts';

export async function slidesContents(view: GroupView, language: Language): Promise<Contents> {
  const speech = await speechIn(view.result, language);
  const { title, slides } = groupSlides(view, speech, new Date(0));
  const kicker = slides[0]?.kicker ?? '';
  return {
    picture: sheetPicture({ shape: 'slide', kicker, title }, roughly),
    lines: slides.map((slide) => slide.title),
  };
}
