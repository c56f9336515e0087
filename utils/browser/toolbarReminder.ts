import { toolbarButton } from './toolbarIcon';
import { translate } from './translate';

/** Says on the toolbar what no notification may, until the popup is opened. */
export async function showToolbarReminder(title: string): Promise<void> {
  await toolbarButton().setBadgeText({ text: translate('remind.badge') });
  await toolbarButton().setTitle({ title });
}

/** Takes it back once the shopper has seen it. */
export async function clearToolbarReminder(): Promise<void> {
  await toolbarButton().setBadgeText({ text: '' });
  await toolbarButton().setTitle({ title: translate('toolbarTitle') });
}
