import type { Page } from '@playwright/test';

/** A picture of the whole popup, below its edge too: nothing may stick to that edge in the middle of the picture. */
export async function takePopupPicture(popup: Page, path?: string): Promise<Buffer> {
  const unstuck = await popup.addStyleTag({ content: '.draft .actions, .to-inquiry { position: static }' });
  const picture = await popup.screenshot({ fullPage: true, ...(path && { path }) });
  await unstuck.evaluate((style) => style.parentNode?.removeChild(style));
  return picture;
}
