import { settledReminders } from '../reminders/settledReminders';
import type { Reminder } from '../reminders/types';
import { estimateWait } from '../wait/estimateWait';
import { clearAlarm, setAlarm } from './alarms';
import { centreHours } from './centreHours';
import { loadKept } from './keptStorage';
import { saveToLocal } from './localStore';
import { notify } from './notify';
import { oneByOne } from './oneByOne';
import { loadFromSession, saveToSession } from './sessionStore';
import { showToolbarReminder } from './toolbarReminder';
import { translate } from './translate';
import { waitWords } from './waitWords';

export const reminderAlarm = 'reminders';

/** Two at once would both find the same one due. */
const inTurn = oneByOne();

/**
 * Tells the shopper what is due and sets the alarm for what is still to come. To be called when the browser starts,
 * when the alarm rings and when the shopper changed a reminder: the browser forgets alarms, the store does not.
 */
export function settleReminders(now: Date): Promise<void> {
  return inTurn(() => settle(now));
}

async function settle(now: Date): Promise<void> {
  const reminders = await loadKept('reminders');
  const { due, later } = settledReminders(reminders, await centreHours(), now);
  const isChanged = JSON.stringify(later) !== JSON.stringify(reminders);
  const isSaved = !isChanged || (await saveToLocal({ reminders: later }));
  const next = later.map(({ at }) => new Date(at)).sort((one, other) => one.getTime() - other.getTime())[0];
  if (next) setAlarm(reminderAlarm, next);
  else await clearAlarm(reminderAlarm);
  for (const reminder of due) if (isSaved || (await isFirstTime(reminder))) await tell(reminder, now);
}

/** What could not be taken off the list stays due: it is told once as long as the browser runs. */
async function isFirstTime({ kind, at }: Reminder): Promise<boolean> {
  const key = `told:${kind}:${at}`;
  if (await loadFromSession(key)) return false;
  await saveToSession(key, true);
  return true;
}

async function tell({ kind }: Reminder, now: Date): Promise<void> {
  const waits = (await loadKept('waits')).filter(({ channel }) => channel === 'phone');
  const title = translate(kind === 'opens' ? 'remind.opened' : 'remind.quietNow');
  const message = translate('remind.wait', [waitWords(estimateWait(now, waits))]);
  if (await notify(`reminder-${kind}`, title, message)) return;
  await showToolbarReminder(title);
}
