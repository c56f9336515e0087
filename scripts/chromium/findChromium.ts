import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installPackages, isDebianRoot, mustRun, onPath } from '../programs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const DEBIAN_PACKAGES = ['chromium', 'fonts-nanum'];

/**
 * The path of a Chromium: CHROMIUM_PATH, one on PATH, Playwright's own, Chrome or Edge in their usual places; else one
 * is installed (Debian's package as root, Playwright's otherwise). Throws with what to do where that fails, too.
 */
export function findChromium(): string {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return mustRun(given, 'CHROMIUM_PATH');
  return installed() ?? installedNow();
}

function installed(): string | undefined {
  return [...onPath(NAMES), playwrightsOwn(), ...USUAL_PLACES].find((path) => path && existsSync(path));
}

function playwrightsOwn(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

function installedNow(): string {
  const byApt = isDebianRoot();
  console.error(`No Chromium found: installing one (${byApt ? 'apt-get' : 'playwright install'}) …`);
  try {
    if (byApt) installPackages(DEBIAN_PACKAGES);
    else execFileSync('npx', ['playwright', 'install', '--no-shell', 'chromium'], { stdio: 'inherit' });
  } catch (error) {
    throw new Error(
      'Installing a Chromium failed. Install Chrome or Chromium yourself, or set CHROMIUM_PATH.',
      {
        cause: error,
      },
    );
  }
  const found = installed();
  if (!found) throw new Error('Still no Chromium found. Install Chrome or Chromium, or set CHROMIUM_PATH.');
  return found;
}
