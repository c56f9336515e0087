import { applyKnownLook, applyLook } from './look';
import { onSettingsChange } from './settingsStorage';
import { translate } from './translate';
import type { Settings } from '../settings/types';

/** What every page of ours begins with: its language, its name and the look that the shopper chose. */
export function preparePage(title: string, settings: Promise<Settings>): void {
  document.documentElement.lang = translate('locale');
  document.title = title;
  applyKnownLook();
  void settings.then(applyLook);
  onSettingsChange(applyLook);
}
