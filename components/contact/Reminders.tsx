import { useEffect, useState } from 'preact/hooks';
import { askToNotify, mayNotify } from '../../utils/browser/notify';
import { momentWords } from '../../utils/browser/openingWords';
import { translate } from '../../utils/browser/translate';
import { reminderTime } from '../../utils/reminders/reminderTime';
import type { ReminderKind } from '../../utils/reminders/types';
import type { Kept } from '../../utils/kept/types';
import { useKept } from '../../utils/state/useKept';
import { usePopup } from '../../utils/state/usePopup';
import { focusOn } from '../ui/focusOn';
import { useCentre } from './useCentre';

/** One click to be told when the centre opens, or when it is likely to be quiet. */
export function Reminders() {
  const { isOpen } = useCentre();
  const isSet = useKept(({ reminders }) => reminders.length > 0);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    if (isSet) void mayNotify().then((may) => setRefused(!may));
  }, [isSet]);
  return (
    <>
      <p class="ways">
        {!isOpen && <ReminderButton kind="opens" onAsked={(may) => setRefused(!may)} />}
        <ReminderButton kind="quiet" onAsked={(may) => setRefused(!may)} />
      </p>
      <p class="quiet" role="status">
        {isSet && refused && translate('remind.refused')}
      </p>
    </>
  );
}

function ReminderButton({ kind, onAsked }: { kind: ReminderKind; onAsked(mayNotify: boolean): void }) {
  const now = usePopup((state) => state.now);
  // The browser's question would be no practice.
  const isPractice = usePopup(({ place }) => place === 'page');
  const { schedule } = useCentre();
  const { reminders, change } = useKept((state) => state);
  const set = reminders.find((reminder) => reminder.kind === kind);
  const [isPressed, setPressed] = useState(false);
  const others = (kept: Kept) => kept.reminders.filter((reminder) => reminder.kind !== kind);

  function remind(): void {
    setPressed(true);
    const at = reminderTime(kind, schedule, new Date());
    if (!at) return;
    // Before the browser asks: its question closes the popup.
    void change((kept) => ({
      reminders: [...others(kept), { kind, at: at.toISOString() }],
    }));
    if (!isPractice) void askToNotify().then(onAsked);
  }
  function forget(): void {
    void change((kept) => ({ reminders: others(kept) }));
  }

  if (!set)
    return (
      <button type="button" data-testid={`remind-${kind}`} onClick={remind}>
        {translate(kind === 'opens' ? 'remind.opens' : 'remind.quiet')}
      </button>
    );
  return (
    <span data-testid={`reminder-${kind}`}>
      {translate('remind.set', [momentWords(new Date(set.at), now)])}{' '}
      <button ref={isPressed ? focusOn : undefined} type="button" class="link" onClick={forget}>
        {translate('remind.cancel')}
      </button>
    </span>
  );
}
