import { findChromium } from '../../scripts/chromium/findChromium';
import { findFirefox } from '../../scripts/firefox/findFirefox';

/** Finds or installs both browsers once, before the workers would each do it. */
export default function setUp(): void {
  findChromium();
  findFirefox();
}
