import { useEffect, useState } from 'preact/hooks';
import { interfaceLanguage, translate, translateId } from '../../utils/browser/translate';
import { contactNames } from '../../utils/contact/contactNames';
import { useKept } from '../../utils/state/useKept';
import { endedWait } from '../../utils/wait/endedWait';
import type { OwnWait, Waiting } from '../../utils/wait/ownTypes';
import { focusOn } from '../ui/focusOn';
import { durationWords } from './durationWords';
import { MinutesForm } from './MinutesForm';

const JUST_NOW_MS = 1000;

/** The wait that is being timed, and how it ended: connected, or hung up, which is not a wait but more than so long. */
export function RunningWait() {
  const { waiting, change } = useKept((state) => state);
  const [ended, setEnded] = useState<{ answered: boolean; doubt: 'clock-changed' | 'forgotten' } | null>(
    null,
  );
  const [saved, setSaved] = useState<OwnWait | null>(null);

  async function keep(wait: OwnWait | null): Promise<void> {
    setEnded(null);
    const isSaved = await change(({ waits }) => ({ waits: wait ? [...waits, wait] : waits, waiting: null }));
    setSaved(isSaved ? wait : null);
  }
  function end(timed: Waiting, answered: boolean): void {
    const result = endedWait(timed, new Date(), answered);
    if (result.kind === 'timed') void keep(result.wait);
    else setEnded({ answered, doubt: result.kind });
  }

  if (!waiting)
    return (
      saved && (
        <p class="quiet" role="status">
          {translate('timer.saved', [durationWords(saved.seconds)])}
        </p>
      )
    );
  return (
    <div class="card running">
      <p>
        <Elapsed waiting={waiting} />
      </p>
      {ended && (
        <>
          <p role="alert">{translateId('timer', ended.doubt)}</p>
          <MinutesForm
            label={translate('timer.minutes')}
            onSave={(seconds) => void keep({ ...waiting, seconds, answered: ended.answered })}
          />
        </>
      )}
      <p class="ways">
        <button
          ref={isNew(waiting) ? focusOn : undefined}
          type="button"
          data-testid="wait-answered"
          aria-pressed={ended ? ended.answered : undefined}
          onClick={() => end(waiting, true)}
        >
          {translate('timer.answered')}
        </button>
        <button
          type="button"
          title={translate('timer.hungUpHint')}
          data-testid="wait-hung-up"
          aria-pressed={ended ? !ended.answered : undefined}
          onClick={() => end(waiting, false)}
        >
          {translate('timer.hungUp')}
        </button>
        <button type="button" class="link quiet" onClick={() => void keep(null)}>
          {translate('timer.discard')}
        </button>
      </p>
    </div>
  );
}

/** Begun in this popup a moment ago: the button that was pressed for it is gone, and the focus with it. */
function isNew({ startedAt }: Waiting): boolean {
  return Math.abs(Date.now() - Date.parse(startedAt)) < JUST_NOW_MS;
}

/** The time that has gone by since the wait began, to the second: it runs on while the popup is closed. */
function Elapsed({ waiting }: { waiting: Waiting }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((now - Date.parse(waiting.startedAt)) / 1000));
  return (
    <strong role="timer" data-testid="waiting">
      {translate('timer.running', [
        contactNames[waiting.channel][interfaceLanguage()],
        durationWords(seconds),
      ])}
    </strong>
  );
}
