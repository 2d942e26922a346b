import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

/**
 * A save that failed: why, in plain words, and the ways out. It never says saved. Where something else is stored by
 * now, or nothing any more, trying again cannot help: there the page is loaded again. `say` gives the words.
 */
export function SaveTrouble<Why extends string>(props: {
  why: Why;
  say: (words: 'failed' | 'retry' | 'reload' | 'takeAlong' | `why.${Why}`) => string;
  onRetry: () => void;
  onTakeAlong: () => void;
}) {
  const { why, say } = props;
  return (
    <Notice
      tone="danger"
      actions={
        <>
          {why === 'stale' || why === 'gone' ? (
            <Button onClick={() => window.location.reload()}>{say('reload')}</Button>
          ) : (
            <Button onClick={props.onRetry}>{say('retry')}</Button>
          )}
          <Button onClick={props.onTakeAlong}>{say('takeAlong')}</Button>
        </>
      }
    >
      <strong>{say('failed')}.</strong> {say(`why.${why}`)}
    </Notice>
  );
}
