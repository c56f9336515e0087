import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installPackages, isDebianRoot, mustRun, onPath } from '../programs';

const NAMES = ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'];
const USUAL_PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
];
const DEBIAN_PACKAGES = ['firefox-esr', 'fonts-nanum'];
/** As in wxt.config.ts: an older one takes no extension that asks for a newer. */
const OLDEST = 142;
const ADVICE = `Install Firefox ${OLDEST} or newer, or set FIREFOX_PATH to one.`;

/**
 * The path of a Firefox that is new enough: FIREFOX_PATH, one on PATH or in its usual place; else Debian's package is
 * installed, as root. Throws with what to do where there is none.
 */
export function findFirefox(): string {
  const given = process.env['FIREFOX_PATH'];
  if (given) return newEnough(mustRun(given, 'FIREFOX_PATH'));
  return newEnough(installed() ?? installedNow());
}

function installed(): string | undefined {
  return [...onPath(NAMES), ...USUAL_PLACES].find((path) => existsSync(path));
}

function installedNow(): string {
  if (!isDebianRoot()) throw new Error(`No Firefox found. ${ADVICE}`);
  console.error('No Firefox found: installing one (apt-get) …');
  try {
    installPackages(DEBIAN_PACKAGES);
  } catch (error) {
    throw new Error(`Installing a Firefox failed. ${ADVICE}`, { cause: error });
  }
  const found = installed();
  if (!found) throw new Error(`Still no Firefox found. ${ADVICE}`);
  return found;
}

function newEnough(path: string): string {
  const says = execFileSync(path, ['--version'], { encoding: 'utf8' }).trim();
  const version = Number(/(\d+)\./.exec(says)?.[1]);
  if (!(version >= OLDEST)) throw new Error(`${path} is ${says}, which is too old. ${ADVICE}`);
  return path;
}
