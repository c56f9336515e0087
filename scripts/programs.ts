import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';

// Another program may be installing something right now.
const WAIT_FOR_LOCK = ['-o', 'DPkg::Lock::Timeout=300'];

/** Where the programs of these names are on PATH; those that are not there are left out. */
export function onPath(names: string[]): string[] {
  return names
    .map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim() ?? '')
    .filter(Boolean);
}

/** The path, if it is a program that can be run; else an error that names where the path is from. */
export function mustRun(path: string, from: string): string {
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    throw new Error(`${from} is ${path}, which is no program that can be run.`);
  }
}

/** Whether packages can be installed here without asking anybody. */
export function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

export function installPackages(packages: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq', ...WAIT_FOR_LOCK], { stdio: 'ignore' });
  execFileSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...WAIT_FOR_LOCK, ...packages],
    { stdio: 'ignore', env },
  );
}
