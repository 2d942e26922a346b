import type { Said } from '#src/domain/findings.ts';
import { isAnonymous } from '#src/domain/reveal.ts';
import { Card } from '#src/ui/Card.tsx';
import styles from './GroupResults.module.css';
import type { Mirror } from './mirror.ts';
import { SaidList } from './SaidList.tsx';

/** So many organisations are in sight before the others fold away. */
const inSight = 8;

/** What each organisation seeks beside what it offers; in an anonymous round two lists that belong to nobody. */
export function SeekOfferCard({ mirror }: { mirror: Mirror }) {
  const { view, findings, speech } = mirror;
  const { t, words } = speech;
  const { seeks, offers } = findings.parts;
  if (isAnonymous(view.result.round)) {
    return (
      <Card title={words.seekOffer.title}>
        <h3>{words.seekOffer.seek}</h3>
        <SaidList said={seeks} mirror={mirror} />
        <h3>{words.seekOffer.offer}</h3>
        <SaidList said={offers} mirror={mirror} />
      </Card>
    );
  }
  const ids = [...view.result.round.partners.map(({ id }) => id), null].filter((id) =>
    [...seeks, ...offers].some(({ partnerId }) => partnerId === id),
  );
  return (
    <Card title={words.seekOffer.title}>
      <SideBySide ids={ids.slice(0, inSight)} mirror={mirror} />
      {ids.length > inSight ? (
        <details className={styles['fold']}>
          <summary>{t('mirror.parts.more', { count: ids.length - inSight })}</summary>
          <SideBySide ids={ids.slice(inSight)} mirror={mirror} />
        </details>
      ) : null}
    </Card>
  );
}

function SideBySide({ ids, mirror }: { ids: readonly (string | null)[]; mirror: Mirror }) {
  const { findings, nameOf, speech } = mirror;
  const { t, words } = speech;
  const { seeks, offers } = findings.parts;
  const textsOf = (said: readonly Said[], id: string | null) =>
    said.filter(({ partnerId }) => partnerId === id).map(({ text }) => text);
  return (
    <div className={styles['stack']}>
      <table className={styles['figures']} data-columns="2">
        <caption className="visually-hidden">{words.seekOffer.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('mirror.organisation')}</th>
            <th scope="col">{t('mirror.parts.seek')}</th>
            <th scope="col">{t('mirror.parts.offer')}</th>
          </tr>
        </thead>
        <tbody>
          {ids.map((id) => (
            <tr key={id}>
              <th scope="row">{id === null ? t('mirror.parts.without') : nameOf(id)}</th>
              {[seeks, offers].map((said, place) => (
                <td key={place}>
                  {textsOf(said, id).map((text, line) => (
                    <p key={line}>{text}</p>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
