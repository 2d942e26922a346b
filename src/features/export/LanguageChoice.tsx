import { isLanguage, type Language, languages } from '#src/i18n/languages.ts';
import { Choice, Choices } from '#src/ui/Choice.tsx';

/** In which language a file is made, whatever the screen's is. */
export function LanguageChoice(props: {
  legend: string;
  language: Language;
  onChoose: (language: Language) => void;
}) {
  return (
    <Choices legend={props.legend}>
      {Object.entries(languages).map(([code, name]) => (
        <Choice
          key={code}
          type="radio"
          name="language"
          label={name}
          lang={code}
          checked={code === props.language}
          onChange={() => {
            if (isLanguage(code)) props.onChoose(code);
          }}
        />
      ))}
    </Choices>
  );
}
