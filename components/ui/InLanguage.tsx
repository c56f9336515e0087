import type { Language } from '../../utils/inquiry/types';
import { Parts } from './Parts';

const korean = /([ㄱ-ㆎ가-힣](?:[ㄱ-ㆎ가-힣0-9·' ]*[ㄱ-ㆎ가-힣])?)/;

/** A text spoken in its language; Korean words in an English one, which are to be found on the page, as Korean. */
export function InLanguage({ text, language }: { text: string; language: Language }) {
  if (language === 'ko') return <span lang="ko">{text}</span>;
  return (
    <span lang="en">
      <Parts text={text} pattern={korean}>
        {(words) => <span lang="ko">{words}</span>}
      </Parts>
    </span>
  );
}
