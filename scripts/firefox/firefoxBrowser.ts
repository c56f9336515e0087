import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findFirefox } from './findFirefox';
import { connectMarionette, type Marionette } from './marionette';
import { userPreferences } from './preferences';

const START_MS = 30_000;

/** As in wxt.config.ts. */
const EXTENSION = 'baro-munui@baro-munui.example';

export interface FirefoxBrowser {
  /** Calls one of the functions of inside/window.js, which run with the browser's own rights. */
  call<Result>(name: string, ...given: unknown[]): Promise<Result>;
  close(): Promise<void>;
}

interface Options {
  /** A folder with the built extension. */
  extension: string;
  /** The interface's language, as the browser is set to it. */
  language?: 'ko' | 'en';
}

/** A Firefox with the built extension in a fresh profile, which reaches no network at all. */
export async function openFirefoxBrowser({ extension, language = 'ko' }: Options): Promise<FirefoxBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'baro-munui-firefox-'));
  writeFileSync(join(profile, 'user.js'), userPreferences);
  const firefox = startFirefox(profile);
  try {
    const marionette = await connectMarionette(await portOf(firefox, profile));
    const call = await callerIn(marionette);
    await call('setLanguage', language);
    await marionette.send('Addon:Install', { path: resolve(extension), temporary: true });
    await call('prepare');
    return {
      call,
      close: async () => {
        marionette.close();
        await firefox.end();
      },
    };
  } catch (error) {
    await firefox.end();
    throw new Error(`Firefox with the extension did not start: ${String(error)}\n${firefox.output()}`, {
      cause: error,
    });
  }
}

/** Hands the script for the window over, and with it the one for pages, which the window passes on. */
async function callerIn(marionette: Marionette): Promise<FirefoxBrowser['call']> {
  async function execute<Result>(script: string, args: unknown[]): Promise<Result> {
    const inWindow = { script, args, sandbox: 'system', newSandbox: false };
    return (await marionette.send<{ value: Result }>('WebDriver:ExecuteScript', inWindow)).value;
  }
  await marionette.send('WebDriver:NewSession', { capabilities: {} });
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  await execute(scriptInside('window'), [EXTENSION, scriptInside('page')]);
  return (name, ...given) => execute('return globalThis.baro[arguments[0]](...arguments[1]);', [name, given]);
}

function scriptInside(where: 'window' | 'page'): string {
  return readFileSync(join(import.meta.dirname, 'inside', `${where}.js`), 'utf8');
}

interface RunningFirefox {
  output(): string;
  hasEnded(): boolean;
  /** Ends it and removes its profile. */
  end(): Promise<void>;
}

function startFirefox(profile: string): RunningFirefox {
  const args = ['--marionette', '--remote-allow-system-access', '--headless', '--no-remote'];
  const child = spawn(findFirefox(), [...args, '--profile', profile], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that it ends with all the processes that it started.
    detached: process.platform !== 'win32',
    env: {
      ...process.env,
      MOZ_HEADLESS_WIDTH: '1600',
      MOZ_HEADLESS_HEIGHT: '1200',
      MOZ_CRASHREPORTER_DISABLE: '1',
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data));
  const ended = new Promise<void>((done) => {
    child.once('error', (error) => {
      output += error.message;
      done();
    });
    child.once('exit', () => done());
  });
  const removeProfile = () =>
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  // A test run that is broken off leaves nothing behind.
  const breakOff = () => {
    killGroup(child);
    removeProfile();
  };
  process.once('exit', breakOff);
  return {
    output: () => output,
    hasEnded: () => child.exitCode !== null || child.pid === undefined,
    end: async () => {
      process.off('exit', breakOff);
      killGroup(child);
      await ended;
      removeProfile();
    },
  };
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  if (process.platform === 'win32') child.kill();
  else process.kill(-child.pid, 'SIGKILL');
}

/** Firefox writes into its profile at which port it listens. */
async function portOf(firefox: RunningFirefox, profile: string): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  for (const until = Date.now() + START_MS; Date.now() < until;) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port > 0) return port;
    if (firefox.hasEnded()) throw new Error('It ended at once.');
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`It opened no port within ${START_MS / 1000} s.`);
}
