import { isAnonymous } from '#src/domain/reveal.ts';
import { sayList } from '#src/i18n/say.ts';
import { Button } from '#src/ui/Button.tsx';
import styles from './GroupResults.module.css';
import type { Mirror } from './mirror.ts';
import { PartCard } from './PartCard.tsx';

/** Every part of the group that may be looked at apart, small and side by side, in the round's order. */
export function Organisations({ mirror }: { mirror: Mirror }) {
  const { view, look, nameOf, speech } = mirror;
  const { t, language } = speech;
  const { round, collected } = view.result;
  const isHidden = isAnonymous(round);
  const missing = isHidden ? [] : collected.missing.map(({ id }) => nameOf(id));
  return (
    <section className={styles['section']} aria-labelledby="parts">
      <h2 id="parts">{t(isHidden ? 'mirror.organisations.titleKinds' : 'mirror.organisations.title')}</h2>
      <p>
        {isHidden
          ? t('mirror.organisations.anonymous', { minimum: round.minimum })
          : t('mirror.organisations.lead')}
      </p>
      {view.parts.length === 0 ? (
        isHidden && <p>{t('mirror.organisations.none')}</p>
      ) : (
        <>
          <div className={styles['tools']}>
            <Button onClick={() => look.change({ names: look.names ? 'hidden' : null })}>
              {t(look.names ? 'mirror.names.hide' : 'mirror.names.show')}
            </Button>
            <p className={styles['quiet']}>{t('mirror.organisations.legend')}</p>
          </div>
          <ul className={styles['parts']}>
            {view.parts.map((part) => (
              <PartCard key={`${part.kind ?? ''}${part.partners[0]?.id ?? ''}`} part={part} mirror={mirror} />
            ))}
          </ul>
        </>
      )}
      {missing.length === 0 ? null : (
        <p>{t('mirror.organisations.missing', { names: sayList(missing, language) })}</p>
      )}
    </section>
  );
}
