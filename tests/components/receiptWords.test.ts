import { afterEach, describe, expect, it } from 'vitest';
import { receiptLines } from '../../components/options/receiptWords';
import ko from '../../locales/ko.json';
import { keptNow } from '../kept/keptOf';
import { speak } from './i18n';

afterEach(() => speak('ko'));

describe('the receipt', () => {
  it('says of each kind where it was, of one that was in two places both', () => {
    speak('ko');
    const removed = {
      inMemory: { drafts: 2, marks: 1 },
      onComputer: { waits: 3, settings: 1 },
      inAccount: { settings: 4 },
    };
    const { keptKinds: kinds, options } = ko;
    expect(receiptLines({ at: keptNow, removed, left: {} }).slice(1)).toEqual([
      `${kinds.waits}: 3 (${options.onComputer})`,
      `${kinds.settings}: 1 (${options.onComputer})`,
      `${kinds.settings}: 4 (${options.inAccount})`,
      `${kinds.drafts}: 2 (${options.inMemory})`,
      `${kinds.marks}: 1 (${options.inMemory})`,
      options.allGone,
    ]);
  });
});
