import type { GroupView } from '#src/domain/group-view.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import styles from './Front.module.css';

/** A picture that is words alone. */
type Kind = 'welcome' | 'curtain' | 'closed' | 'stop' | 'harvest' | 'close' | 'pick';

/** A heading and a few lines. */
export function WordsFront(props: { kind: Kind; speech: Speech; purpose?: string }) {
  const { t } = props.speech;
  const titles: Record<Kind, string> = {
    welcome: t('talk.front.why'),
    curtain: t('talk.front.curtain'),
    closed: t('talk.front.closed'),
    stop: t('talk.front.stop'),
    harvest: t('talk.front.harvest'),
    close: t('talk.front.close'),
    pick: t('talk.front.pick'),
  };
  const lines: Record<Kind, string[]> = {
    welcome: [],
    curtain: [t('talk.front.curtain1')],
    closed: [t('talk.front.curtain1')],
    stop: [t('talk.front.stop1'), t('talk.front.stop2'), t('talk.front.stop3')],
    harvest: [t('talk.front.harvest1'), t('talk.front.harvest2')],
    close: [t('talk.front.close1'), t('talk.front.close2')],
    pick: [t('talk.front.pick1')],
  };
  const rules = [t('talk.front.rule1'), t('talk.front.rule2'), t('talk.front.rule3'), t('talk.front.rule4')];
  return (
    <div className={styles['words']}>
      <h2 className={styles['title']}>{titles[props.kind]}</h2>
      {props.kind === 'welcome' ? (
        <>
          <p className={styles['purpose']}>{props.purpose || t('talk.front.purpose')}</p>
          <ul className={styles['rules']}>
            {rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </>
      ) : (
        lines[props.kind].map((line) => (
          <p key={line} className={styles['line']}>
            {line}
          </p>
        ))
      )}
    </div>
  );
}

/** After the reveal, where nothing may be shown. */
export function Refused({ view, speech: { t } }: { view: GroupView; speech: Speech }) {
  const isAnonymous = view.result.round.openness === 'anonymous';
  return (
    <div className={styles['words']}>
      <h2 className={styles['title']}>{t('talk.front.withheld')}</h2>
      <p className={styles['line']}>
        {isAnonymous ? t('talk.front.withheld1') : t('talk.front.withheldOpen')}
      </p>
    </div>
  );
}
