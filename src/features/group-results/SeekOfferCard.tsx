import type { Said } from '#src/domain/findings.ts';
import { isAnonymous } from '#src/domain/reveal.ts';
import { Card } from '#src/ui/Card.tsx';
import styles from './GroupResults.module.css';
import type { Mirror } from './mirror.ts';
import { SaidList } from './SaidList.tsx';

/** What each organisation seeks beside what it offers; in an anonymous round two lists that belong to nobody. */
export function SeekOfferCard({ mirror }: { mirror: Mirror }) {
  const { view, findings, nameOf, speech } = mirror;
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
  const textsOf = (said: readonly Said[], id: string | null) =>
    said.filter(({ partnerId }) => partnerId === id).map(({ text }) => text);
  return (
    <Card title={words.seekOffer.title}>
      <div className={styles['scroll']}>
        <table className={`${styles['figures']} ${styles['texts']}`}>
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
    </Card>
  );
}
