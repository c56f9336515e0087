import { koreanDay } from '../hours/koreanTime';
import { seal } from './sealed';
import { backupFormat, backupVersion, type Backup } from './types';

/** The text of a file that holds a backup, encrypted where there is a passphrase. */
export async function backupText(backup: Backup, now: Date, passphrase = ''): Promise<string> {
  const frame = { format: backupFormat, version: backupVersion };
  const whole = JSON.stringify({ ...frame, exportedAt: now.toISOString(), ...backup }, null, 1);
  return passphrase ? JSON.stringify({ ...frame, encrypted: await seal(whole, passphrase) }) : whole;
}

/** "baro-munui-2026-11-23.json": what the file is called, by the day in Korea. */
export function backupName(now: Date): string {
  return `${[backupFormat, koreanDay(now)].filter(Boolean).join('-')}.json`;
}
