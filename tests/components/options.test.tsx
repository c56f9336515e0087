import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OptionsPage } from '../../components/options/OptionsPage';
import en from '../../locales/en.json';
import ko from '../../locales/ko.json';
import { backupText } from '../../utils/backup/backupFile';
import type { KeptIn } from '../../utils/browser/saveSettings';
import { keptParts } from '../../utils/kept/types';
import { emptyKept, type Kept } from '../../utils/kept/types';
import { defaultSettings, type Settings } from '../../utils/settings/types';
import { createSettingsStore } from '../../utils/state/settingsStore';
import { KeptContext } from '../../utils/state/useKept';
import { SettingsContext } from '../../utils/state/useSettings';
import { FakeLocal } from '../state/fakeLocal';
import { keptSince } from '../kept/keptOf';
import { speak } from './i18n';
import { accessibilityFaults } from './openPopup';

/** What the page asks of the browser itself: to keep a file's content, and to remove everything. */
const browser = vi.hoisted(() => ({
  area: {
    get: () => Promise.resolve({}),
    set: () => Promise.resolve(),
    remove: () => Promise.resolve(),
    clear: () => Promise.resolve(),
  },
  refuses: false,
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        ...browser.area,
        set: () => (browser.refuses ? Promise.reject(new Error('full')) : Promise.resolve()),
      },
      session: browser.area,
      sync: browser.area,
    },
    permissions: { contains: () => Promise.resolve(false) },
  },
}));
const clipboard = vi.hoisted(() => ({ refuses: false }));
vi.mock('../../utils/browser/copyText', () => ({ copyText: () => Promise.resolve(!clipboard.refuses) }));
const saved = vi.hoisted(() => ({ files: [] as [name: string, type: string, text: string][] }));
vi.mock('../../utils/browser/saveFile', () => ({
  saveFile: (name: string, type: string, text: string) => saved.files.push([name, type, text]),
}));

configure({ asyncUtilTimeout: 5000 });

const now = Date.now();
const ago = (days: number) => new Date(now - days * 86_400_000).toISOString();

interface Opened {
  local: FakeLocal;
  keep: ReturnType<typeof vi.fn<(changed: Partial<Settings>) => Promise<KeptIn>>>;
  tell(settings: Settings): void;
}

function openOptions({
  kept = {},
  keptIn = 'sync',
  settings = defaultSettings,
  language = 'ko',
}: { kept?: Partial<Kept>; keptIn?: KeptIn; settings?: Settings; language?: 'ko' | 'en' } = {}): Opened {
  speak(language);
  document.documentElement.lang = language;
  document.title = 'options';
  const local = new FakeLocal(kept);
  const keep = vi.fn<(changed: Partial<Settings>) => Promise<KeptIn>>(() => Promise.resolve(keptIn));
  const keptStore = local.opened();
  let changed: ((settings: Settings) => void) | undefined;
  const store = createSettingsStore({
    settings,
    save: keep,
    onChange: (tell) => {
      changed = tell;
    },
    show: () => {},
  });
  render(
    <SettingsContext.Provider value={store}>
      <KeptContext.Provider value={keptStore}>
        <OptionsPage />
      </KeptContext.Provider>
    </SettingsContext.Provider>,
  );
  return { local, keep, tell: (newer) => changed?.(newer) };
}

const part = (id: string) => screen.getByTestId(id);
const section = (name: string) => within(screen.getByRole('region', { name }));
const choose = (id: string, value: string) => fireEvent.change(part(id), { target: { value } });

const exported = () => backupText({ settings: defaultSettings, kept: keptSince(2) }, new Date(now));

/** Hands a file to the page as its chooser does. */
function give(text: string, size = text.length): void {
  const file = { size, text: () => Promise.resolve(text) };
  Object.defineProperty(part('import'), 'files', { value: [file], configurable: true });
  fireEvent.change(part('import'));
}
async function expectOutcome(text: string): Promise<void> {
  await waitFor(() => expect(part('import-outcome').textContent).toBe(text));
}

beforeEach(() => {
  browser.refuses = false;
  clipboard.refuses = false;
  saved.files = [];
});
afterEach(() => {
  cleanup();
  speak('ko');
});

describe('settings', () => {
  it('are kept at every change, and it is said where', async () => {
    const { keep } = openOptions();
    fireEvent.input(screen.getByLabelText(new RegExp(ko.options.name)), { target: { value: '박가상' } });
    choose('tone', 'firm');
    choose('channel', 'seller-talk');
    choose('language', 'en');
    choose('theme', 'dark');
    choose('text-size', '130');
    await waitFor(() => expect(part('saved').textContent).toBe(ko.keptIn.sync));
    await waitFor(() =>
      expect(Object.assign({}, ...keep.mock.calls.flat())).toEqual({
        name: '박가상',
        tone: 'firm',
        channel: 'seller-talk',
        language: 'en',
        theme: 'dark',
        textSize: 130,
      }),
    );
    choose('channel', '');
    await waitFor(() => expect(keep).toHaveBeenLastCalledWith({ channel: null }));
  });

  it('that stay on this computer say so', async () => {
    openOptions({ keptIn: 'local' });
    choose('tone', 'firm');
    await waitFor(() => expect(part('saved').textContent).toBe(ko.keptIn.local));
  });

  it('that nobody keeps say so, stay as they were typed, and can be tried again', async () => {
    const { keep } = openOptions({ keptIn: 'nowhere' });
    const name = part('name') as HTMLInputElement;
    fireEvent.input(name, { target: { value: '박가상' } });
    await waitFor(() => expect(part('saved').textContent).toContain(ko.keptIn.nowhere));
    expect(name.value).toBe('박가상');
    keep.mockResolvedValue('sync');
    fireEvent.click(screen.getByRole('button', { name: ko.options.saveAgain }));
    await waitFor(() => expect(part('saved').textContent).toBe(ko.keptIn.sync));
    expect(keep.mock.lastCall?.[0].name).toBe('박가상');
  });

  it('are kept by name once its typing pauses, or at once when the field or the page is left', async () => {
    const { keep } = openOptions();
    const type = (value: string) => fireEvent.input(part('name'), { target: { value } });
    for (const value of ['박', '박가', '박가상']) {
      type(value);
      await new Promise((pass) => setTimeout(pass, 50));
    }
    expect(keep).not.toHaveBeenCalled();
    await waitFor(() => expect(keep.mock.calls).toEqual([[{ name: '박가상' }]]));
    type('김가람');
    fireEvent.blur(part('name'));
    await Promise.resolve();
    expect(keep).toHaveBeenLastCalledWith({ name: '김가람' });
    type('최예시');
    fireEvent(window, new Event('pagehide'));
    await waitFor(() => expect(keep).toHaveBeenLastCalledWith({ name: '최예시' }), { timeout: 100 });
    expect(keep).toHaveBeenCalledTimes(3);
  });

  it('that are saved again say no second time where', async () => {
    openOptions();
    choose('tone', 'firm');
    await waitFor(() => expect(part('saved').textContent).toBe(ko.keptIn.sync));
    const said = part('saved').firstChild;
    choose('theme', 'dark');
    expect(part('saved').firstChild).toBe(said);
    await new Promise(requestAnimationFrame);
    expect(part('saved').firstChild).toBe(said);
  });

  it('that another window changed are shown at once', async () => {
    const { tell } = openOptions();
    tell({ ...defaultSettings, name: '김가람', theme: 'dark' });
    await waitFor(() => expect((part('name') as HTMLInputElement).value).toBe('김가람'));
    expect((part('theme') as HTMLSelectElement).value).toBe('dark');
  });

  it('keep a space between two words of a name while it is typed', async () => {
    const { tell } = openOptions();
    fireEvent.input(part('name'), { target: { value: 'Kim ' } });
    await waitFor(() => expect(part('saved').textContent).not.toBe(''));
    tell({ ...defaultSettings, name: 'Kim', tone: 'firm' });
    await waitFor(() => expect((part('tone') as HTMLSelectElement).value).toBe('firm'));
    expect((part('name') as HTMLInputElement).value).toBe('Kim ');
  });
});

describe('for how long records are kept', () => {
  const waits: Kept['waits'] = [
    { channel: 'phone', startedAt: ago(100), seconds: 90, answered: true },
    { channel: 'phone', startedAt: ago(1), seconds: 90, answered: true },
  ];

  it('is asked once more where a shorter time removes some, and nothing goes until then', async () => {
    const { keep, local } = openOptions({ kept: { waits } });
    await screen.findByText(`${ko.records.heading} (2)`);
    choose('kept-for', '90');
    await screen.findByText(new RegExp(ko.options.goneNow['1'].replace('$1', '1')));
    expect(keep).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: ko.records.no }));
    await waitFor(() => expect((part('kept-for') as HTMLSelectElement).value).toBe('180'));
    choose('kept-for', '90');
    fireEvent.click(await screen.findByRole('button', { name: ko.records.yes }));
    await waitFor(() => expect(local.stored.get('waits')).toEqual([waits[1]]));
    expect(keep).toHaveBeenLastCalledWith({ keptFor: 90 });
  });

  it('is changed at once where nothing goes', async () => {
    const { keep } = openOptions({ kept: { waits } });
    await screen.findByText(`${ko.records.heading} (2)`);
    choose('kept-for', '0');
    await waitFor(() => expect(keep).toHaveBeenLastCalledWith({ keptFor: 0 }));
  });
});

describe('what is kept', () => {
  it('is shown with its numbers, and each kind can be removed', async () => {
    const { local } = openOptions({ kept: keptSince(1) });
    await screen.findByTestId('kept-reminders');
    fireEvent.click(within(part('kept-reminders')).getByRole('button'));
    fireEvent.click(within(part('kept-waiting')).getByRole('button'));
    await waitFor(() => expect(screen.queryByTestId('kept-reminders')).toBeNull());
    for (const id of ['kept-sellerHours', 'kept-ownHolidays', 'remembered-orders']) {
      fireEvent.click(within(part(id)).getByText(ko.records.removeAll));
      fireEvent.click(await within(part(id)).findByText(ko.records.yes));
      await waitFor(() => expect(screen.queryByTestId(id)).toBeNull());
    }
    for (const name of ['reminders', 'ownHolidays']) expect(local.stored.get(name)).toEqual([]);
    for (const name of ['sellerHours', 'orders']) expect(local.stored.get(name)).toEqual({});
    expect(local.stored.get('waiting')).toBeNull();
    expect(local.stored.get('waits')).toHaveLength(1);
  });

  it('that the browser refuses is said', async () => {
    const { local } = openOptions({ kept: keptSince(1) });
    await screen.findByTestId('kept-reminders');
    local.full = true;
    fireEvent.click(within(part('kept-reminders')).getByRole('button'));
    await waitFor(() => expect(part('saved').textContent).toContain(ko.records.unsaved));
  });

  it('gives the focus to its heading when the button that had it is gone', async () => {
    openOptions({ kept: keptSince(1) });
    await screen.findByTestId('kept-reminders');
    const button = within(part('kept-reminders')).getByRole('button');
    button.focus();
    fireEvent.click(button);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(ko.options.keeping));
  });
});

it('a click on plain text, or on a control that stays, leaves the focus where it is', async () => {
  openOptions();
  fireEvent.click(screen.getByText(ko.options.keptHere));
  fireEvent.click(part('with-drafts'));
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  expect(document.activeElement).toBe(document.body);
});

describe('a seller’s hours', () => {
  it('are shown by seller and store, can be put right, and only the button removes them', async () => {
    const { local } = openOptions({ kept: keptSince(1) });
    const hours = within(await screen.findByTestId('hours-of'));
    expect(hours.getByText(`달빛상점 · ${ko.order.siteNaver}`)).toBeTruthy();
    fireEvent.input(hours.getByRole('textbox'), { target: { value: '평일 11~15시' } });
    await waitFor(() => expect(textKept(local)).toBe('평일 11~15시'));
    expect(hours.getByTestId('hours-reading').textContent).toContain('11:00–15:00');
    fireEvent.input(hours.getByRole('textbox'), { target: { value: '' } });
    expect(textKept(local)).toBe('평일 11~15시');
    fireEvent.click(hours.getByRole('button', { name: ko.remove }));
    await waitFor(() => expect(screen.queryByTestId('hours-of')).toBeNull());
    expect(local.stored.get('sellerHours')).toEqual({});
  });
});

function textKept(local: FakeLocal): string | undefined {
  return Object.values(local.stored.get('sellerHours') as Kept['sellerHours'])[0]?.text;
}

describe('an exported file', () => {
  it('is made and named, with what the browser refused to keep', async () => {
    const { local } = openOptions({ settings: { ...defaultSettings, name: '박가상' }, kept: keptSince(1) });
    const hours = within(await screen.findByTestId('hours-of'));
    local.full = true;
    fireEvent.input(hours.getByRole('textbox'), { target: { value: '평일 11~15시' } });
    await waitFor(() => expect(part('saved').textContent).toContain(ko.records.unsaved));
    fireEvent.click(part('export'));
    await waitFor(() => expect(part('exported').textContent).toMatch(/^baro-munui-\d{4}-\d\d-\d\d\.json/));
    const [[name, type, text] = []] = saved.files;
    expect([name, type]).toEqual([part('exported').textContent?.split(' ')[0], 'application/json']);
    expect(JSON.parse(text ?? '')).toMatchObject({
      settings: { name: '박가상' },
      kept: { sellerHours: { 'naver|달빛상점': { text: '평일 11~15시' } } },
    });
    expect(JSON.parse(text ?? '')).not.toHaveProperty('session');
  });

  it('is encrypted where a passphrase is typed, which can be looked at', async () => {
    openOptions({ settings: { ...defaultSettings, name: '박가상' } });
    const form = section(ko.options.export);
    const box = form.getByLabelText(new RegExp(ko.options.newPassphrase.slice(0, 4)));
    fireEvent.input(box, { target: { value: '달빛 7' } });
    expect(box.getAttribute('type')).toBe('password');
    fireEvent.click(form.getByLabelText(ko.options.showPassphrase));
    await waitFor(() => expect(box.getAttribute('type')).toBe('text'));
    fireEvent.click(part('export'));
    await waitFor(() => expect(saved.files).toHaveLength(1));
    expect(saved.files[0]![2]).not.toContain('박가상');
    expect(JSON.parse(saved.files[0]![2])).toHaveProperty('encrypted.iterations', 600_000);
  });
});

describe('a file that is imported', () => {
  it('is shown first; nothing is changed until the shopper says how', async () => {
    openOptions();
    give(await exported());
    const content = within(await screen.findByTestId('backup-content'));
    expect(content.getByText(`${ko.keptKinds.waits} (1)`)).toBeTruthy();
    expect((content.getByTestId('merge') as HTMLInputElement).checked).toBe(true);
    fireEvent.click(content.getByTestId('apply'));
    await expectOutcome(ko.options.imported);
  });

  it('replaces what is here only after asking once more', async () => {
    openOptions();
    give(await exported());
    const content = within(await screen.findByTestId('backup-content'));
    fireEvent.click(content.getByTestId('replace'));
    fireEvent.click(await content.findByRole('button', { name: ko.options.apply }));
    expect(part('import-outcome').textContent).toBe('');
    fireEvent.click(await content.findByText(ko.records.yes));
    await expectOutcome(ko.options.imported);
  });

  it('can be left alone', async () => {
    openOptions();
    give(await exported());
    fireEvent.click(await screen.findByText(ko.options.cancel));
    await waitFor(() => expect(screen.queryByTestId('backup-content')).toBeNull());
    await expectOutcome('');
  });

  it('says how much of it cannot be used', async () => {
    openOptions();
    give('{"format":"baro-munui","version":1,"kept":{"waits":[1,2]}}');
    const content = await screen.findByTestId('backup-content');
    expect(content.textContent).toContain(ko.options.emptyFile);
    expect(content.textContent).toContain(ko.options.unusable.n.replace('$1', '2'));
    for (const id of ['merge', 'replace', 'apply']) expect(within(content).queryByTestId(id)).toBeNull();
  });

  it('asks for its passphrase, again where it was another one', async () => {
    openOptions();
    give(await backupText({ kept: keptSince(2) }, new Date(now), '달빛 7'));
    await expectOutcome(ko.backupFaults.locked);
    const form = section(ko.options.import);
    fireEvent.input(form.getByLabelText(ko.options.passphrase), { target: { value: '달빛 8' } });
    fireEvent.click(form.getByTestId('open-file'));
    await expectOutcome(ko.backupFaults.wrong_passphrase);
    fireEvent.input(form.getByLabelText(ko.options.passphrase), { target: { value: '달빛 7' } });
    fireEvent.click(form.getByTestId('open-file'));
    expect(await screen.findByTestId('backup-content')).toBeTruthy();
  });

  it.each([
    ['a file of 100 MB', '{}', 100_000_000, ko.backupFaults.too_big],
    ['no JSON', 'hello', 5, ko.backupFaults.not_json],
    ['another program’s file', '{"a":1}', 7, ko.backupFaults.not_ours],
    ['a later version’s file', '{"format":"baro-munui","version":2}', 30, ko.backupFaults.newer],
    ['a damaged file', '{"format":"baro-munui","version":1}', 30, ko.backupFaults.damaged],
  ])('is refused with its reason: %s', async (_name, content, size, reason) => {
    openOptions();
    give(content, size);
    await expectOutcome(reason);
    expect(screen.queryByTestId('backup-content')).toBeNull();
  });

  it('that the browser refuses to keep changes nothing, and it is said', async () => {
    browser.refuses = true;
    openOptions();
    give(await exported());
    fireEvent.click(await screen.findByTestId('apply'));
    await expectOutcome(ko.options.importRefused);
    expect(screen.queryByTestId('backup-content')).toBeNull();
  });

  it('is not taken while this page still holds what could not be kept', async () => {
    const { local } = openOptions({ kept: keptSince(1) });
    await screen.findByTestId('kept-reminders');
    local.full = true;
    fireEvent.click(within(part('kept-reminders')).getByRole('button'));
    give(await exported());
    fireEvent.click(await screen.findByTestId('apply'));
    await expectOutcome(ko.options.importRefused);
    expect(part('saved').textContent).toContain(ko.records.unsaved);
  });
});

describe('removing everything', () => {
  it('has a name for every kind that there is', () => {
    expect(Object.keys(ko.keptKinds)).toEqual(expect.arrayContaining(keptParts));
  });

  it('says where the clipboard takes no receipt', async () => {
    openOptions();
    const wipe = section(ko.options.wipe);
    fireEvent.click(wipe.getByRole('button', { name: ko.options.wipeNow }));
    fireEvent.click(await wipe.findByText(ko.records.yes));
    clipboard.refuses = true;
    fireEvent.click(await wipe.findByRole('button', { name: ko.copyAction }));
    expect(await wipe.findByText(ko.options.selectReceipt)).toBeTruthy();
  });

  it('asks once more, empties this page, and gives a receipt to copy and to save', async () => {
    openOptions({ kept: keptSince(1), settings: { ...defaultSettings, name: '박가상' } });
    await screen.findByTestId('kept-reminders');
    const wipe = section(ko.options.wipe);
    fireEvent.click(wipe.getByRole('button', { name: ko.options.wipeNow }));
    expect(screen.queryByTestId('receipt')).toBeNull();
    fireEvent.click(await wipe.findByText(ko.records.yes));
    const receipt = await screen.findByTestId('receipt');
    await waitFor(() => expect(receipt.contains(document.activeElement)).toBe(true));
    expect(receipt.textContent).toContain(ko.options.allGone);
    expect(screen.queryByTestId('kept-reminders')).toBeNull();
    expect((part('name') as HTMLInputElement).value).toBe('');
    fireEvent.click(wipe.getByRole('button', { name: ko.options.saveReceipt }));
    expect(saved.files[0]?.[2]).toContain(ko.options.allGone);
  });
});

describe('the page is without a fault that a machine can find', () => {
  it.each(['ko', 'en'] as const)('with everything unfolded, in %s', async (language) => {
    openOptions({ kept: keptSince(1), keptIn: 'nowhere', language });
    const texts = language === 'ko' ? ko : en;
    await screen.findByTestId('kept-reminders');
    for (const details of document.querySelectorAll('details')) details.open = true;
    choose('tone', 'firm');
    give('{"format":"baro-munui","version":1,"kept":{"waits":[1]},"settings":{"tone":"firm"}}');
    await screen.findByTestId('backup-content');
    fireEvent.click(screen.getByRole('button', { name: texts.options.wipeNow }));
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('with nothing kept, and with a locked file', async () => {
    openOptions({ kept: emptyKept });
    give(await backupText({ kept: emptyKept }, new Date(now), 'x'));
    await expectOutcome(ko.backupFaults.locked);
    expect(await accessibilityFaults()).toEqual([]);
  });
});
