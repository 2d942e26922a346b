import { explanationLimit } from '#src/domain/round.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { TextArea } from '#src/ui/Field.tsx';
import { Fold } from './Fold.tsx';
import type { DefaultTexts } from './setup.ts';
import type { SetupProps } from './useSetup.ts';

/** Why this is done and who will see what: our words, until the person writes others. */
export function ReadFirstFold({ setup, change, defaults }: SetupProps & { defaults: DefaultTexts }) {
  const { t } = useWords();
  return (
    <Fold title={t('setup.read')} now={setup.purpose ?? defaults.purpose}>
      <p>{t('setup.readLead')}</p>
      {(['purpose', 'audience'] as const).map((field) => (
        <div key={field}>
          <TextArea
            label={t(`setup.${field}`)}
            fullText={t('setup.full')}
            maxLength={explanationLimit}
            value={setup[field] ?? defaults[field]}
            onChange={(event) => change({ [field]: event.target.value })}
          />
          {setup[field] === null || setup[field] === defaults[field] ? null : (
            <Row>
              <Button look="quiet" onClick={() => change({ [field]: null })}>
                {t('setup.ourWords')}
              </Button>
            </Row>
          )}
        </div>
      ))}
    </Fold>
  );
}
