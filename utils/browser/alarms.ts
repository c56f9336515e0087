import browser from 'webextension-polyfill';

/** Wakes the background at that time; in place of an earlier alarm of the name. */
export function setAlarm(name: string, at: Date): void {
  browser.alarms.create(name, { when: at.getTime() });
}

export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

export function onAlarm(rang: (name: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => rang(name));
}
