import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '../../utils/browser/copyText';

const writeText = vi.fn<(text: string) => Promise<void>>();
const execCommand = vi.fn<(command: string) => boolean>();
const body = '안녕하세요.\n주문번호 2026111710034503 문의드립니다.';

beforeEach(() => {
  vi.resetAllMocks();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  Object.assign(document, { execCommand });
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('copying', () => {
  it('puts exactly the text on the clipboard, and touches nothing else', async () => {
    writeText.mockResolvedValue();
    expect(await copyText(body)).toBe(true);
    expect(writeText).toHaveBeenCalledWith(body);
    expect(execCommand).not.toHaveBeenCalled();
  });

  describe('where the clipboard is refused', () => {
    beforeEach(() => {
      writeText.mockRejectedValue(new DOMException('Document is not focused.', 'NotAllowedError'));
    });

    it('copies by selecting the whole text instead', async () => {
      let selected = '';
      execCommand.mockImplementation(() => {
        const box = document.activeElement ?? document.body.lastElementChild;
        selected = document.querySelector('textarea')?.value ?? box?.textContent ?? '';
        return true;
      });
      expect(await copyText(body)).toBe(true);
      expect(execCommand).toHaveBeenCalledWith('copy');
      expect(selected).toBe(body);
    });

    it('leaves nothing in the document and gives the focus back', async () => {
      const button = document.createElement('button');
      document.body.append(button);
      button.focus();
      execCommand.mockReturnValue(true);
      await copyText(body);
      expect(document.querySelector('textarea')).toBeNull();
      expect(document.activeElement).toBe(button);
    });

    it('says so when that is refused too', async () => {
      execCommand.mockReturnValue(false);
      expect(await copyText(body)).toBe(false);
      execCommand.mockImplementation(() => {
        throw new Error('not supported');
      });
      expect(await copyText(body)).toBe(false);
      expect(document.querySelector('textarea')).toBeNull();
    });
  });

  it('goes the older way in a browser without the newer one', async () => {
    vi.stubGlobal('navigator', {});
    execCommand.mockReturnValue(true);
    expect(await copyText(body)).toBe(true);
  });
});
