import { type DragEvent, useState } from 'react';
import type { PartnerKind } from '#src/domain/round.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { Dialog } from '#src/ui/Dialog.tsx';
import { TextArea } from '#src/ui/Field.tsx';
import { KindSelect } from './KindSelect.tsx';
import { readPartnerList, sameName } from './partner-list.ts';
import { readListFile } from './read-list-file.ts';
import styles from './Setup.module.css';

/** Many organisations at once: what a list says is shown, and can be set right, before it is added. */
export function PartnerListDialog(props: {
  /** What the list begins with. */
  text: string;
  open: boolean;
  present: string[];
  onAdd: (added: { name: string; kind: PartnerKind }[]) => void;
  onClose: () => void;
}) {
  const { t } = useWords();
  const [text, setText] = useState(props.text);
  const [kinds, setKinds] = useState<Partial<Record<string, PartnerKind>>>({});
  const kindWords = t('group.kinds', { returnObjects: true });
  const listed = readPartnerList(text, props.present, kindWords).map((one) => ({
    ...one,
    kind: kinds[sameName(one.name)] ?? one.kind,
  }));
  const added = listed.filter(({ known }) => !known);

  const drop = async (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const dropped = await readListFile(event.dataTransfer);
    if (dropped !== null) setText((current) => (current.trim() ? `${current}\n${dropped}` : dropped));
  };
  return (
    <Dialog title={t('setup.partners.listTitle')} open={props.open} onClose={props.onClose}>
      <TextArea
        label={t('setup.partners.listField')}
        hint={t('setup.partners.listHint')}
        fullText={t('setup.full')}
        maxLength={50_000}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onDrop={(event) => void drop(event)}
      />
      {added.length === 0 ? (
        <p role="status">{t('setup.partners.nothing')}</p>
      ) : (
        <h3>{t('setup.partners.preview')}</h3>
      )}
      <ul className={styles['listed']}>
        {listed.map(({ name, kind, known }, place) => (
          <li key={place}>
            <span>{name}</span>
            {known ? (
              <span className={styles['now']}>{t('setup.partners.already')}</span>
            ) : (
              <KindSelect
                label={t('setup.partners.kindOf', { name })}
                kind={kind}
                onChange={(chosen) => setKinds((current) => ({ ...current, [sameName(name)]: chosen }))}
              />
            )}
          </li>
        ))}
      </ul>
      <Row>
        {added.length === 0 ? null : (
          <Button
            look="primary"
            onClick={() => {
              props.onAdd(added);
              props.onClose();
            }}
          >
            {t('setup.partners.addList', { count: added.length })}
          </Button>
        )}
        <Button onClick={props.onClose}>{t('app.cancel')}</Button>
      </Row>
    </Dialog>
  );
}
