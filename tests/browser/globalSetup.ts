import { findChromium } from '../../scripts/chromium/findChromium';

/** Finds or installs the browser once, before the workers would each do it. */
export default function setUp(): void {
  findChromium();
}
