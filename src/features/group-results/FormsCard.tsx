import { PictureSvg } from '#src/charts/PictureSvg.tsx';
import { mostDots, peopleDots } from '#src/domain/dot-plot.ts';
import { Card } from '#src/ui/Card.tsx';
import styles from './GroupResults.module.css';
import type { Mirror } from './mirror.ts';

/** The forms of working together: how many people say now, wanted, or not for us. */
export function FormsCard({ mirror }: { mirror: Mirror }) {
  const { findings, speech } = mirror;
  const { t, words } = speech;
  const { forms } = words;
  const choices = ['now', 'wanted', 'not'] as const;
  return (
    <Card title={forms.title}>
      <div className={styles['stack']}>
        <table className={styles['figures']} data-columns="3">
          <caption className="visually-hidden">{forms.question}</caption>
          <thead>
            <tr>
              <th scope="col">{t('mirror.parts.form')}</th>
              {choices.map((choice) => (
                <th key={choice} scope="col">
                  {forms[choice]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {findings.parts.forms.map((form) => (
              <tr key={form.formId}>
                <th scope="row">{forms.items[form.formId] ?? form.formId}</th>
                {form.now + form.wanted + form.not === 0 ? (
                  <td colSpan={choices.length}>{t('mirror.pattern.tooFew')}</td>
                ) : null}
                {(form.now + form.wanted + form.not === 0 ? [] : choices).map((choice) => (
                  <td key={choice}>
                    <span className={styles['count']}>{form[choice]}</span>
                    {form[choice] > 0 && form[choice] <= mostDots ? (
                      <PictureSvg picture={peopleDots(form[choice], 'accent')} />
                    ) : null}
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
