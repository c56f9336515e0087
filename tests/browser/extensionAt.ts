import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from '../../scripts/chromium/extensionBrowser';

export interface ExtensionAt {
  path: string;
  /** Sets the clock of what is loaded from now on. */
  setClock(moment: string): void;
  remove(): void;
}

/**
 * A copy of the built extension on a computer whose clock shows that moment and runs on from there: every part of it
 * loads a clock first. With `mayNotify` it has the leave to notify that no headless browser can be asked for.
 */
export function extensionAt(moment: string, { mayNotify = false } = {}): ExtensionAt {
  const path = mkdtempSync(join(tmpdir(), 'baro-munui-at-'));
  cpSync(builtExtension, path, { recursive: true });
  const read = (file: string) => readFileSync(join(path, file), 'utf8');
  const write = (file: string, text: string) => writeFileSync(join(path, file), text);
  write('popup.html', read('popup.html').replace('<head>', '<head><script src="/clock.js"></script>'));
  const background = read('background.js');
  const manifest = JSON.parse(read('manifest.json')) as Manifest;
  if (mayNotify) manifest.permissions.push(...manifest.optional_permissions.splice(0));
  let times = 0;
  const extension: ExtensionAt = {
    path,
    setClock: (to) => {
      const clock = clockAhead(Date.parse(to) - Date.now());
      write('clock.js', clock);
      // Of a worker whose name it knows the browser would run the stored copy.
      times += 1;
      manifest.background.service_worker = `background-${times}.js`;
      write(manifest.background.service_worker, clock + background);
      write('manifest.json', JSON.stringify(manifest));
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
  extension.setClock(moment);
  return extension;
}

interface Manifest {
  permissions: string[];
  optional_permissions: string[];
  background: { service_worker: string };
}

/** A script that puts the clock so many milliseconds ahead, a number or how to count them; alarms still go by the browser's. */
export function clockAhead(milliseconds: number | string): string {
  return `{
    const ahead = ${milliseconds};
    const RealDate = Date;
    globalThis.Date = class Date extends RealDate {
      constructor(...given) {
        if (given.length > 0) super(...given);
        else super(RealDate.now() + ahead);
      }
      static now() {
        return RealDate.now() + ahead;
      }
    };
    const create = chrome.alarms.create.bind(chrome.alarms);
    chrome.alarms.create = (name, { when }) => create(name, { when: when - ahead });
  }`;
}
